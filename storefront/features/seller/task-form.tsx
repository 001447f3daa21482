"use client"

import { type ReactNode, useActionState, useCallback, useEffect, useId, useMemo, useRef, useState } from "react"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { ErrorSummary } from "@/ui/error-summary"
import { TaskConfirm } from "./task-confirm"
import type { TaskField } from "./task-fields"
import { TaskInput } from "./task-input"
import type { TaskAction } from "./task-state"

type Props = {
  action: TaskAction
  /** What the action must know besides: the language, an id, a key. What a submission has sent stays the same afterwards. */
  hidden: Record<string, string>
  fields?: readonly TaskField[]
  /** What the fields hold at first, by their names. */
  first?: Record<string, string>
  submit: string
  submitting: string
  /** Only where the form may ask once more: the way back to the fields. */
  change?: string
  /** `secondary` where something else on the screen matters more. */
  look?: "primary" | "secondary"
  children?: ReactNode
}

type Round = Props & { onDone: () => void }

/**
 * The form of one task: some fields and one button. Keeps what was typed, says what was refused, works without a script. A page that
 * was left stays in the document: whoever comes back to a task that was done finds its form as new.
 */
export function TaskForm(props: Props) {
  const [round, setRound] = useState(0)
  const renew = useCallback(() => setRound((last) => last + 1), [])
  return <TaskRound key={round} {...props} onDone={renew} />
}

function TaskRound({ action: send, hidden, fields = [], first = {}, submit, submitting, ...rest }: Round) {
  const { change, look = "primary", children, onDone } = rest
  const [state, action, pending] = useActionState(send, { status: "idle", typed: first })
  useLeavingAfter(pending, state, onDone)
  const id = useId()
  const errors = useMemo(() => {
    const faults = state.status === "failed" ? state.fields : {}
    return fields.flatMap(({ name, label }) =>
      faults[name] ? [{ id: `${id}-${name}`, label, error: faults[name] }] : [],
    )
  }, [state, fields, id])
  // a key that was sent once stays: the page may have been drawn again with another one
  const kept = Object.entries(hidden).map(([name, value]) => [name, state.typed[name] || value] as const)
  return (
    <ActionForm action={action} noValidate className="grid gap-5">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.status === "failed" && <ErrorSummary title={state.message} errors={errors} />}
      {state.status === "confirm" && change ? (
        <TaskConfirm state={state} names={fields.map(({ name }) => name)} change={change} />
      ) : (
        <>
          {fields.map((field) => (
            <TaskInput
              key={field.name}
              field={field}
              id={`${id}-${field.name}`}
              value={state.typed[field.name] ?? ""}
              error={errors.find((error) => error.id === `${id}-${field.name}`)?.error}
            />
          ))}
          {children}
        </>
      )}
      <Button
        size="large"
        look={look}
        wide
        name="step"
        value={state.status === "confirm" ? "confirmed" : "first"}
        aria-disabled={pending || undefined}
        // a second tap while the first is under way is not a second wish
        onClick={pending ? (event) => event.preventDefault() : undefined}
      >
        {pending ? submitting : state.status === "confirm" ? state.question.submit : submit}
      </Button>
    </ActionForm>
  )
}

/** Tells when the page is left by what the action did: it was sent, and no answer came back to the form. */
function useLeavingAfter(pending: boolean, state: object, onDone: () => void) {
  const sent = useRef(false)
  useEffect(() => {
    if (pending) sent.current = true
  }, [pending])
  useEffect(() => {
    if (state) sent.current = false
  }, [state])
  useEffect(
    () => () => {
      if (sent.current) onDone()
    },
    [onDone],
  )
}
