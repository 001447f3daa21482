"use client"

import { useActionState, useId, useMemo } from "react"
import type { Language } from "@/i18n/languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { ErrorSummary } from "@/ui/error-summary"
import { PasswordInput } from "@/ui/password-input"
import { TextInput } from "@/ui/text-input"
import { fieldErrorList } from "./field-error-list"
import type { NextPlace } from "./next-place"
import { register } from "./register"
import type { RegisterState } from "./register-state"
import type { RegisterTexts } from "./register-texts"

type Props = { lng: Language; next: NextPlace | undefined; texts: RegisterTexts }

const idle: RegisterState = { status: "idle" }

/** Name, e-mail, password. Works without a script. */
export function RegisterForm({ lng, next, texts }: Props) {
  const [state, action, pending] = useActionState(register, idle)
  const id = useId()
  const failed = state.status === "failed" ? state : undefined
  const errors = useMemo(() => {
    const labels = { name: texts.name, email: texts.email, password: texts.password }
    return fieldErrorList(id, labels, state)
  }, [id, texts, state])
  return (
    <ActionForm action={action} noValidate className="grid gap-5">
      <input type="hidden" name="lng" value={lng} />
      {next && <input type="hidden" name="next" value={next} />}
      {failed && <ErrorSummary title={failed.message} errors={errors} />}
      <TextInput
        id={`${id}-name`}
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        error={failed?.fields["name"]}
        defaultValue={failed?.name ?? ""}
        autoComplete="name"
        enterKeyHint="next"
        required
      />
      <TextInput
        id={`${id}-email`}
        name="email"
        type="email"
        label={texts.email}
        error={failed?.fields["email"]}
        defaultValue={failed?.email ?? ""}
        autoComplete="email"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="next"
        required
      />
      <PasswordInput
        id={`${id}-password`}
        name="password"
        label={texts.password}
        hint={texts.passwordHint}
        error={failed?.fields["password"]}
        show={texts.show}
        hide={texts.hide}
        autoComplete="new-password"
        enterKeyHint="go"
        required
      />
      <Button size="large" wide aria-disabled={pending || undefined}>
        {pending ? texts.working : texts.submit}
      </Button>
    </ActionForm>
  )
}
