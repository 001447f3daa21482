"use client"

import { useId, useMemo } from "react"
import { Button } from "@/ui/button"
import { TaskConfirm } from "./task-confirm"
import { isSecret, type TaskField } from "./task-fields"
import { TaskInput } from "./task-input"
import { TaskLine } from "./task-line"
import { TaskNotices } from "./task-notices"
import type { TaskRoundsProps } from "./task-props"
import { stepName } from "./use-sending"
import { useTask } from "./use-task"

const none: readonly TaskField[] = []

type Props = TaskRoundsProps & { onDone: () => void }

/** A task's form from the first letter to its answer. */
export function TaskRound({ action, hidden, fields = none, first = {}, submit, submitting, texts, ...rest }: Props) {
  const { change, look = "primary", children, onDone } = rest
  const { form, held, draft, sending, restored } = useTask({ send: action, hidden, fields, first, onDone })
  const { state, pending } = sending
  const id = useId()
  const errors = useMemo(() => {
    const faults = state.status === "failed" ? state.fields : {}
    return fields.flatMap(({ name, label }) =>
      faults[name] ? [{ id: `${id}-${name}`, label, error: faults[name] }] : [],
    )
  }, [state, fields, id])
  const discard = () => {
    draft.forget()
    onDone()
  }
  return (
    <form
      ref={form}
      action={sending.action}
      onSubmit={(event) => {
        held.hold()
        sending.submit(event)
      }}
      onInput={held.hold}
      noValidate
      className="grid gap-5"
    >
      {Object.keys(hidden).map((name) => (
        <input key={name} type="hidden" name={name} value={state.typed[name] || held.value(name)} />
      ))}
      <TaskNotices
        {...{ lng: hidden.lng, texts, state, fields, first, errors, restored }}
        older={held.older}
        onDiscard={discard}
      />
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
        name={stepName}
        value={state.status === "confirm" ? "confirmed" : "first"}
        aria-disabled={pending || undefined}
        // a second tap while the first is under way is not a second wish
        onClick={pending ? (event) => event.preventDefault() : undefined}
      >
        {pending ? submitting : state.status === "confirm" ? state.question.submit : submit}
      </Button>
      <TaskLine
        {...{ texts, draft }}
        keeps={fields.some((field) => !isSecret(field))}
        waits={sending.waits}
        onStop={sending.stop}
      />
    </form>
  )
}
