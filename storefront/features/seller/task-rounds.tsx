"use client"

import { useCallback, useState } from "react"
import type { TaskRoundsProps } from "./task-props"
import { TaskRound } from "./task-round"

/** A page that was left stays in the document: whoever comes back to a task that was done finds its form as new. */
export function TaskRounds(props: TaskRoundsProps) {
  const [round, setRound] = useState(0)
  const renew = useCallback(() => setRound((last) => last + 1), [])
  return <TaskRound key={round} {...props} onDone={renew} />
}
