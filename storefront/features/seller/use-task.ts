"use client"

import { useEffect, useRef } from "react"
import { fillForm } from "./draft-form"
import { taskName } from "./task-name"
import type { TaskRoundsProps } from "./task-props"
import { useDraft } from "./use-draft"
import { useHeld } from "./use-held"
import { useLeaving } from "./use-leaving"
import { useSending } from "./use-sending"

type Options = Pick<TaskRoundsProps, "hidden"> & {
  send: TaskRoundsProps["action"]
  fields: readonly { name: string }[]
  first: Record<string, string>
  /** The page is left by what the form did. */
  onDone: () => void
}

/** What a task's form keeps of itself, and how it is sent. */
export function useTask({ send, hidden, fields, first, onDone }: Options) {
  const form = useRef<HTMLFormElement>(null)
  const held = useHeld(hidden)
  const draft = useDraft(taskName(hidden, fields), form, (found) => {
    held.restore(found)
    queueMicrotask(() => form.current && fillForm(form.current, found.values))
  })
  const leave = useLeaving(onDone)
  const { release } = held
  const onLeave = () => {
    leave()
    release()
  }
  const sending = useSending({ send, idle: { status: "idle", typed: first }, form, draft, onLeave })
  const { state, waits } = sending
  // what the page shows now was told then, and whoever saves once more has decided
  useEffect(() => {
    if (state.status === "failed" && state.stale) release()
  }, [state, release])
  const restored = state.status === "idle" && !waits ? draft.restored : undefined
  return { form, held, draft, sending, restored }
}
