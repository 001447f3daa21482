"use client"

import { type ReactNode, useActionState } from "react"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FailureBox } from "./failure-box"
import { StepBar } from "./step-bar"
import type { StepState } from "./step-state"

type Props = {
  action: (previous: StepState, form: FormData) => Promise<StepState>
  children: ReactNode
  submit: string
  submitting: string
  /** The step cannot be done yet; why is said elsewhere on the page, under this id. */
  blockedBy?: string | undefined
}

const idle: StepState = { status: "idle" }

/** A step that is done with one button, which stays under the thumb on a phone. A refusal is read out and seen. */
export function StepForm({ action: send, children, submit, submitting, blockedBy }: Props) {
  const [state, action, pending] = useActionState(send, idle)
  return (
    <ActionForm action={action} className="space-y-5">
      {state.status === "failed" && <FailureBox message={state.message} about={state} />}
      {children}
      <StepBar>
        <Button
          size="large"
          disabled={blockedBy !== undefined}
          aria-describedby={blockedBy}
          aria-disabled={pending || undefined}
          // a second tap while the first is under way is not a second wish
          onClick={pending ? (event) => event.preventDefault() : undefined}
          className="max-md:w-full max-md:px-5 max-md:text-base"
        >
          {pending ? submitting : submit}
        </Button>
      </StepBar>
    </ActionForm>
  )
}
