"use client"

import type { Route } from "next"
import { useActionState, useId, useMemo } from "react"
import type { Language } from "@/i18n/languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { ErrorSummary } from "@/ui/error-summary"
import { PasswordInput } from "@/ui/password-input"
import { TextInput } from "@/ui/text-input"
import { fieldErrorList } from "./field-error-list"
import type { NextPlace } from "./next-place"
import { signIn } from "./sign-in"
import { SignInAside } from "./sign-in-aside"
import type { SignInState } from "./sign-in-state"
import type { SignInTexts } from "./sign-in-texts"

type Props = {
  lng: Language
  next: NextPlace | undefined
  texts: SignInTexts
  registerHref: Route
  /** Where the province's staff sign in. */
  staffHref: string
}

const idle: SignInState = { status: "idle" }

/** E-mail and password, for whoever it is. Works without a script. */
export function SignInForm({ lng, next, texts, registerHref, staffHref }: Props) {
  const [state, action, pending] = useActionState(signIn, idle)
  const id = useId()
  const fields = state.status === "failed" ? state.fields : {}
  const errors = useMemo(() => {
    const labels = { email: texts.email, password: texts.password }
    return fieldErrorList(id, labels, state)
  }, [id, texts, state])
  return (
    <ActionForm action={action} noValidate className="grid gap-5">
      <input type="hidden" name="lng" value={lng} />
      {next && <input type="hidden" name="next" value={next} />}
      {state.status === "failed" && <ErrorSummary title={state.message} errors={errors} />}
      <SignInAside state={state} texts={texts} registerHref={registerHref} staffHref={staffHref} />
      <TextInput
        id={`${id}-email`}
        name="email"
        type="email"
        label={texts.email}
        error={fields["email"]}
        defaultValue={state.status === "idle" ? "" : state.email}
        autoComplete="username"
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
        error={fields["password"]}
        show={texts.show}
        hide={texts.hide}
        autoComplete="current-password"
        enterKeyHint="go"
        required
      />
      <Button size="large" wide aria-disabled={pending || undefined}>
        {pending ? texts.working : texts.submit}
      </Button>
    </ActionForm>
  )
}
