"use client"

import { useId, useRef } from "react"
import type { DraftTexts } from "@/features/seller/draft-notice"
import { TaskLine } from "@/features/seller/task-line"
import { useDraft } from "@/features/seller/use-draft"
import { useHeld } from "@/features/seller/use-held"
import { useSending } from "@/features/seller/use-sending"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { fieldAria } from "@/ui/field-ids"
import { Notice } from "@/ui/notice"
import { type UploadState, uploadFile } from "./upload-file"

const kinds = ".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

type Props = {
  lng: string
  /** New for every page: a file that was sent twice by accident is one import. */
  itsKey: string
  drafts: DraftTexts
  texts: { label: string; hint: string; submit: string; submitting: string }
}

/** A file from the phone or the computer; works without a script. */
export function UploadForm({ lng, itsKey, texts, drafts }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const held = useHeld({ key: itsKey })
  const draft = useDraft("upload", form)
  const idle: UploadState = { message: null }
  const sending = useSending({ send: uploadFile, idle, form, draft, onLeave: held.release })
  const { state, pending } = sending
  const id = useId()
  return (
    <form
      ref={form}
      action={sending.action}
      onSubmit={(event) => {
        held.hold()
        sending.submit(event)
      }}
      className="grid gap-4"
    >
      <input type="hidden" name="lng" value={lng} />
      <input type="hidden" name="key" value={held.value("key")} />
      {state.message && (
        <Notice tone="danger" role="alert">
          <p>{state.message}</p>
        </Notice>
      )}
      <Field id={id} label={texts.label} hint={texts.hint} required>
        <input
          id={id}
          name="file"
          type="file"
          accept={kinds}
          required
          className="block min-h-14 w-full rounded-md border border-dashed border-edge bg-raised p-2 text-sm file:mr-3 file:min-h-10 file:rounded-sm file:border-0 file:bg-brand-soft file:px-4 file:font-semibold file:text-brand"
          {...fieldAria({ id, hint: texts.hint })}
        />
      </Field>
      <Button
        size="large"
        wide
        aria-disabled={pending || undefined}
        onClick={pending ? (event) => event.preventDefault() : undefined}
      >
        {pending ? texts.submitting : texts.submit}
      </Button>
      <TaskLine texts={drafts} draft={draft} keeps={false} waits={sending.waits} onStop={sending.stop} />
    </form>
  )
}
