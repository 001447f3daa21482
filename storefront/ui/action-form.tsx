"use client"

import { type ComponentProps, type FormEvent, startTransition } from "react"

type Props = Omit<ComponentProps<"form">, "action" | "onSubmit"> & {
  /** From `useActionState`. */
  action: (form: FormData) => void
}

/**
 * A form for a server action that never loses what was typed: React empties a form after its action, this one does not. Without
 * a script it posts as usual.
 */
export function ActionForm({ action, ...rest }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    startTransition(() => action(form))
  }
  return <form action={action} onSubmit={submit} {...rest} />
}
