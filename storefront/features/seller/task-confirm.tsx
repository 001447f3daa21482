"use client"

import { AnswerBox } from "@/features/account/answer-box"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import type { TaskState } from "./task-state"

type Props = {
  state: Extract<TaskState, { status: "confirm" }>
  /** The fields that are carried along, unseen. */
  names: string[]
  change: string
}

/** Asks once more, and leads back to the fields for whoever changes their mind. */
export function TaskConfirm({ state, names, change }: Props) {
  return (
    <>
      {names.map((name) => (
        <input key={name} type="hidden" name={name} value={state.typed[name] ?? ""} />
      ))}
      <AnswerBox answer={state}>
        <Notice tone="warning" role="alert" title={state.question.title}>
          <p className="whitespace-pre-line wrap-anywhere">{state.question.text}</p>
        </Notice>
      </AnswerBox>
      <Button name="step" value="back" look="secondary" size="large" wide className="order-last">
        {change}
      </Button>
    </>
  )
}
