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
import type { CodeState } from "./code-state"
import { KeptCodes } from "./kept-codes"
import { PhoneKey } from "./phone-key"
import { setUpCode } from "./set-up-code"
import type { SetupTexts } from "./setup-texts"

type Props = {
  lng: Language
  texts: SetupTexts
  drafts: DraftTexts
  /** Below the codes: the way back. */
  after: ReactNode
}

/** Password, phone, codes to keep: one screen after the other. Works without a script. */
export function CodeSetup({ lng, texts, drafts, after }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const draft = useDraft("code-setup", form)
  const sending = useSending({ send: setUpCode, idle: { step: "password" } as CodeState, form, draft })
  const { state, pending } = sending
  const id = useId()
  const name = state.step === "phone" ? "code" : "password"
  const label = state.step === "phone" ? texts.code : texts.password
  const errors = useMemo(
    () => (state.error ? [{ id: `${id}-${name}`, label, error: state.error }] : []),
    [state, id, name, label],
  )
  if (state.step === "kept")
    return (
      <AnswerBox answer={state}>
        <h2 className="mb-2 text-lg font-semibold">{texts.third}</h2>
        <KeptCodes codes={state.codes} texts={texts} />
        {after}
      </AnswerBox>
    )
  const problem = state.message ?? state.error
  return (
    <form ref={form} action={sending.action} onSubmit={sending.submit} noValidate className="grid gap-5">
      <input type="hidden" name="lng" value={lng} />
      {problem && <ErrorSummary title={problem} errors={state.message ? [] : errors} />}
      {state.step === "phone" ? (
        <>
          <AnswerBox answer={state}>
            <h2 className="text-lg font-semibold">{texts.second}</h2>
            <p className="mt-1">{texts.second_text}</p>
          </AnswerBox>
          <PhoneKey state={state} texts={texts} />
          <TaskInput
            key="code"
            field={{
              ...{ kind: "digits", name, label, hint: texts.code_hint, maxLength: 7, required: true },
              autoComplete: "one-time-code",
            }}
            id={`${id}-code`}
            value=""
            error={state.error}
          />
        </>
      ) : (
        <>
          <div>
            <h2 className="text-lg font-semibold">{texts.first}</h2>
            <p className="mt-1">{texts.first_text}</p>
          </div>
          <TaskInput
            key="password"
            field={{ kind: "password", name, label, show: texts.show, hide: texts.hide, required: true }}
            id={`${id}-password`}
            value=""
            error={state.error}
          />
        </>
      )}
      <Button
        size="large"
        wide
        aria-disabled={pending || undefined}
        onClick={pending ? (event) => event.preventDefault() : undefined}
      >
        {pending ? texts.working : state.step === "phone" ? texts.confirm : texts.continue}
      </Button>
      <TaskLine texts={drafts} draft={draft} keeps={false} waits={sending.waits} onStop={sending.stop} />
    </form>
  )
}
