"use client"

import { type ReactNode, useActionState, useEffect, useRef } from "react"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import type { StepState } from "./step-state"

type Props = {
  action: (previous: StepState, form: FormData) => Promise<StepState>
  children: ReactNode
  submit: string
  submitting: string
  /** The step cannot be done yet; why is said elsewhere on the page, under this id. */
  blockedBy?: string | undefined
  /** Beside the button on a phone: what it costs. */
  total?: { label: string; amount: string }
}

const idle: StepState = { status: "idle" }

/** A step that is done with one button, which stays under the thumb on a phone. A refusal is read out and seen. */
export function StepForm({ action: send, children, submit, submitting, blockedBy, total }: Props) {
  const [state, action, pending] = useActionState(send, idle)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.status !== "failed") return
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: "center" })
  }, [state])
  return (
    <ActionForm action={action} className="space-y-5">
      {state.status === "failed" && (
        <div ref={box} tabIndex={-1} className="rounded-md outline-none">
          <Notice tone="danger" role="alert" title={state.message} />
        </div>
      )}
      {children}
      <div
        data-page-bar=""
        className="fixed inset-x-0 bottom-0 z-30 m-0 flex items-center gap-4 border-t border-line bg-raised px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] md:static md:border-0 md:bg-transparent md:p-0"
      >
        {total && (
          <span aria-hidden="true" className="flex-1 leading-tight md:hidden">
            <span className="block text-xs text-muted">{total.label}</span>
            <span className="text-lg font-bold tabular-nums">{total.amount}</span>
          </span>
        )}
        <Button
          size="large"
          disabled={blockedBy !== undefined}
          aria-describedby={blockedBy}
          aria-disabled={pending || undefined}
          // a second tap while the first is under way is not a second wish
          onClick={pending ? (event) => event.preventDefault() : undefined}
          className={`max-md:px-5 max-md:text-base ${total ? "" : "max-md:w-full"}`}
        >
          {pending ? submitting : submit}
        </Button>
      </div>
    </ActionForm>
  )
}
