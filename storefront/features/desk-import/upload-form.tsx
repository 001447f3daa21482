"use client"

import { useActionState, useId } from "react"
import { ActionForm } from "@/ui/action-form"
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
  texts: { label: string; hint: string; submit: string; submitting: string }
}

/** A file from the phone or the computer; works without a script. */
export function UploadForm({ lng, itsKey, texts }: Props) {
  const [state, action, pending] = useActionState<UploadState, FormData>(uploadFile, { message: null })
  const id = useId()
  return (
    <ActionForm action={action} className="grid gap-4">
      <input type="hidden" name="lng" value={lng} />
      <input type="hidden" name="key" value={itsKey} />
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
    </ActionForm>
  )
}
