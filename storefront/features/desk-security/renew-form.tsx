"use client"

import { type ReactNode, useActionState, useId, useMemo } from "react"
import { AnswerBox } from "@/features/account/answer-box"
import { TaskInput } from "@/features/seller/task-input"
import type { Language } from "@/i18n/languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { ErrorSummary } from "@/ui/error-summary"
import { KeptCodes } from "./kept-codes"
import { type RenewState, renewCodes } from "./renew-codes"
import type { SetupTexts } from "./setup-texts"

type Props = { lng: Language; texts: SetupTexts; after: ReactNode }

/** New codes for need, for a code of the phone. */
export function RenewForm({ lng, texts, after }: Props) {
  const [state, action, pending] = useActionState<RenewState, FormData>(renewCodes, { codes: [] })
  const id = useId()
  const errors = useMemo(
    () => (state.error ? [{ id, label: texts.renew_code, error: state.error }] : []),
    [state, id, texts],
  )
  if (state.codes.length)
    return (
      <AnswerBox answer={state}>
        <KeptCodes codes={state.codes} texts={texts} />
        {after}
      </AnswerBox>
    )
  const problem = state.message ?? state.error
  return (
    <ActionForm action={action} noValidate className="grid gap-5">
      <input type="hidden" name="lng" value={lng} />
      {problem && <ErrorSummary title={problem} errors={errors} />}
      <TaskInput
        field={{
          ...{ kind: "digits", name: "code", label: texts.renew_code, hint: texts.code_hint, maxLength: 7 },
          ...{ required: true, autoComplete: "one-time-code" },
        }}
        id={id}
        value=""
        error={state.error}
      />
      <Button
        size="large"
        wide
        aria-disabled={pending || undefined}
        onClick={pending ? (event) => event.preventDefault() : undefined}
      >
        {pending ? texts.working : texts.renew_submit}
      </Button>
    </ActionForm>
  )
}
