"use client"

import type { ChangeEvent } from "react"
import { shrinkPhoto } from "@/features/seller/shrink-photo"
import { Field } from "@/ui/field"
import { type FieldTexts, fieldAria } from "@/ui/field-ids"

/** A PDF, or a photo of the paper; with a script a photo is made small before it is sent. */
export function DocumentInput({ id, name, label, hint, error }: FieldTexts & { name: string }) {
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const file = input.files?.[0]
    if (!file?.type.startsWith("image/")) return
    const small = await shrinkPhoto(file)
    const transfer = new DataTransfer()
    transfer.items.add(small)
    input.files = transfer.files
  }
  return (
    <Field id={id} label={label} hint={hint} error={error} required>
      <input
        id={id}
        name={name}
        type="file"
        accept="application/pdf,image/jpeg,image/png,image/webp"
        required
        onChange={choose}
        className="block min-h-14 w-full rounded-md border border-dashed border-edge bg-raised p-2 text-sm file:mr-3 file:min-h-10 file:rounded-sm file:border-0 file:bg-brand-soft file:px-4 file:font-semibold file:text-brand"
        {...fieldAria({ id, hint, error })}
      />
    </Field>
  )
}
