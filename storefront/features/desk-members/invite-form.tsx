"use client"

import { type ReactNode, useId, useMemo, useRef } from "react"
import { AnswerBox } from "@/features/account/answer-box"
import { momentOf } from "@/features/seller/draft-moment"
import { DraftNotice, type DraftTexts } from "@/features/seller/draft-notice"
import { TaskInput } from "@/features/seller/task-input"
import { TaskLine } from "@/features/seller/task-line"
import { useDraft } from "@/features/seller/use-draft"
import { stepName, useSending } from "@/features/seller/use-sending"
import type { Language } from "@/i18n/languages"
import { Button } from "@/ui/button"
import { buttonStyle } from "@/ui/button-style"
import { CopyButton } from "@/ui/copy-button"
import { ErrorSummary } from "@/ui/error-summary"
import { Notice } from "@/ui/notice"
import { makeInvite } from "./make-invite"

export type InviteTexts = Record<
  | "role"
  | "email"
  | "email_hint"
  | "submit"
  | "submitting"
  | "made"
  | "made_text"
  | "sent"
  | "link"
  | "copy"
  | "copied"
  | "whatsapp",
  string
>
type Props = {
  lng: Language
  cooperative: string
  roles: readonly { value: string; label: string; note: string }[]
  texts: InviteTexts
  drafts: DraftTexts
  /** Below a link that was made: where to go next. */
  after: ReactNode
}

/** Makes a link, and shows it once. Works without a script. */
export function InviteForm({ lng, cooperative, roles, texts, drafts, after }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const draft = useDraft("invite", form)
  const sending = useSending({
    send: makeInvite,
    idle: { status: "idle", typed: {} },
    form,
    draft,
    taken: ({ status }) => status === "made",
  })
  const { state, pending } = sending
  const id = useId()
  const fields = useMemo(
    () => [
      { kind: "radio" as const, name: "role", label: texts.role, options: roles, required: true },
      {
        kind: "text" as const,
        name: "email",
        label: texts.email,
        hint: texts.email_hint,
        maxLength: 254,
        autoComplete: "off",
      },
    ],
    [texts, roles],
  )
  if (state.status === "made")
    return (
      <AnswerBox answer={state}>
        <Notice tone="success" role="status" title={texts.made}>
          <p>{texts.made_text}</p>
          {state.email && <p className="wrap-anywhere">{texts.sent.replace("#", () => state.email)}</p>}
        </Notice>
        <div className="mt-4 rounded-md border border-line bg-raised p-4">
          <p className="text-sm text-muted">{texts.link}</p>
          <p className="mt-1 font-semibold wrap-anywhere select-all" data-invite-link="">
            {state.link}
          </p>
          <CopyButton value={state.link} texts={{ copy: texts.copy, copied: texts.copied, what: texts.link }} />
        </div>
        <a
          href={state.share}
          rel="noreferrer"
          target="_blank"
          className={`${buttonStyle({ size: "large", wide: true })} mt-4`}
        >
          {texts.whatsapp}
        </a>
        {after}
      </AnswerBox>
    )
  const faults = state.status === "failed" ? state.fields : {}
  const errors = fields.flatMap(({ name, label }) => {
    const error = faults[name]
    return error ? [{ id: `${id}-${name}`, label, error }] : []
  })
  return (
    <form ref={form} action={sending.action} onSubmit={sending.submit} noValidate className="grid gap-5">
      <input type="hidden" name="lng" value={lng} />
      <input type="hidden" name="cooperative" value={cooperative} />
      <DraftNotice
        texts={drafts}
        restored={
          state.status === "idle" && !sending.waits && draft.restored ? momentOf(draft.restored.at, lng) : undefined
        }
        waits={false}
        onDiscard={() => {
          draft.forget()
          form.current?.reset()
        }}
      />
      {state.status === "failed" && <ErrorSummary title={state.message} errors={errors} />}
      {fields.map((field) => (
        <TaskInput
          key={field.name}
          field={field}
          id={`${id}-${field.name}`}
          value={state.typed[field.name] ?? ""}
          error={faults[field.name]}
        />
      ))}
      <Button
        size="large"
        wide
        name={stepName}
        value="first"
        aria-disabled={pending || undefined}
        onClick={pending ? (event) => event.preventDefault() : undefined}
      >
        {pending ? texts.submitting : texts.submit}
      </Button>
      <TaskLine texts={drafts} draft={draft} keeps={true} waits={sending.waits} onStop={sending.stop} />
    </form>
  )
}
