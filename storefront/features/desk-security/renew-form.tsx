"use client"

import { type ReactNode, useId, useMemo, useRef } from "react"
import { AnswerBox } from "@/features/account/answer-box"
import type { DraftTexts } from "@/features/seller/draft-notice"
import { TaskInput } from "@/features/seller/task-input"
import { TaskLine } from "@/features/seller/task-line"
import { useDraft } from "@/features/seller/use-draft"
import { useSending } from "@/features/seller/use-sending"
import type { Language } from "@/i18n/languages"
import { Button } from "@/ui/button"
import { ErrorSummary } from "@/ui/error-summary"
import { KeptCodes } from "./kept-codes"
import { type RenewState, renewCodes } from "./renew-codes"
import type { SetupTexts } from "./setup-texts"

type Props = { lng: Language; texts: SetupTexts; drafts: DraftTexts; after: ReactNode }

/** New codes for need, for a code of the phone. */
export function RenewForm({ lng, texts, drafts, after }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const draft = useDraft("renew-form", form)
  const sending = useSending({ send: renewCodes, idle: { codes: [] } as RenewState, form, draft })
  const { state, pending } = sending
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
    <form ref={form} action={sending.action} onSubmit={sending.submit} noValidate className="grid gap-5">
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
      <TaskLine texts={drafts} draft={draft} keeps={false} waits={sending.waits} onStop={sending.stop} />
    </form>
  )
}
