"use client"

import { type ReactNode, useActionState, useId, useMemo } from "react"
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

/** The form of one task: some fields and one button. Keeps what was typed, says what was refused, works without a script. */
export function TaskForm({ action: send, hidden, fields = [], first = {}, submit, submitting, ...rest }: Props) {
  const { change, look = "primary", children } = rest
  const [state, action, pending] = useActionState(send, { status: "idle", typed: first })
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
