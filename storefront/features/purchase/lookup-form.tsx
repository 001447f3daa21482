"use client"

import { useActionState, useEffect, useId, useRef } from "react"
import type { Language } from "@/i18n/languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { TextInput } from "@/ui/text-input"
import { lookUp } from "./look-up"
import type { LookupState } from "./lookup-state"

type Props = {
  lng: Language
  /** Already known, from an address. */
  number?: string
  texts: { number: string; numberHint: string; email: string; emailHint: string; submit: string; submitting: string }
}

const idle: LookupState = { status: "idle" }

/** A purchase by its number and e-mail, for guests and for other devices. */
export function LookupForm({ lng, number = "", texts }: Props) {
  const [state, action, pending] = useActionState(lookUp, idle)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const failed = state.status === "failed"
  useEffect(() => {
    if (state.status === "failed") box.current?.focus()
  }, [state])
  return (
    <ActionForm action={action} className="space-y-5">
      <input type="hidden" name="lng" value={lng} />
      {failed && (
        <div ref={box} tabIndex={-1} className="rounded-md outline-none">
          <Notice tone="danger" role="alert" title={state.message} />
        </div>
      )}
      <TextInput
        id={`${id}-number`}
        name="number"
        label={texts.number}
        hint={texts.numberHint}
        required
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={failed ? state.number : number}
      />
      <TextInput
        id={`${id}-email`}
        name="email"
        label={texts.email}
        hint={texts.emailHint}
        required
        type="email"
        maxLength={254}
        autoComplete="email"
        defaultValue={failed ? state.email : ""}
      />
      <Button wide size="large" aria-disabled={pending || undefined}>
        {pending ? texts.submitting : texts.submit}
      </Button>
    </ActionForm>
  )
}
