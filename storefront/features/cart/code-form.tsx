"use client"

import { useActionState, useId } from "react"
import type { Language } from "@/i18n/languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/text-input"
import { changeCode } from "./change-code"
import type { CodeState } from "./code-state"

type Props = { lng: Language; texts: { label: string; hint: string; apply: string; applying: string } }

const idle: CodeState = { status: "idle" }

/** Where a promotion's code is typed. Keeps a refused one, empties after one that was taken. */
export function CodeForm({ lng, texts }: Props) {
  const [state, action, pending] = useActionState(changeCode, idle)
  const id = useId()
  const failed = state.status === "failed"
  return (
    <ActionForm action={action} noValidate className="grid gap-2">
      <input type="hidden" name="lng" value={lng} />
      <TextInput
        key={failed ? "failed" : "new"}
        id={id}
        name="code"
        label={texts.label}
        hint={texts.hint}
        error={failed ? state.message : undefined}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={failed ? state.typed : ""}
      />
      <Button look="secondary" aria-disabled={pending || undefined}>
        {pending ? texts.applying : texts.apply}
      </Button>
    </ActionForm>
  )
}
