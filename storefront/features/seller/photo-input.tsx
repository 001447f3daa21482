"use client"

import { type ChangeEvent, useState } from "react"
import { Field } from "@/ui/field"
import { type FieldTexts, fieldAria } from "@/ui/field-ids"
import { readDataUrl } from "./read-data-url"
import { shrinkPhoto } from "./shrink-photo"

type Props = FieldTexts & { name: string; required?: boolean; most: number }

/**
 * Photos from the camera or the album. With a script they are made small before they are sent, and shown; without one they go as they
 * are.
 */
export function PhotoInput({ id, name, label, hint, error, required = false, most }: Props) {
  const [shown, setShown] = useState<string[]>([])
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const chosen = [...(input.files ?? [])].slice(0, most)
    const small = await Promise.all(chosen.map(shrinkPhoto))
    const transfer = new DataTransfer()
    for (const file of small) transfer.items.add(file)
    input.files = transfer.files
    setShown(await Promise.all(small.map(readDataUrl)))
  }
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required}>
      <input
        id={id}
        name={name}
        type="file"
        multiple={most > 1}
        accept="image/jpeg,image/png,image/webp"
        required={required}
        onChange={choose}
        className="block min-h-14 w-full rounded-md border border-dashed border-edge bg-raised p-2 text-sm file:mr-3 file:min-h-10 file:rounded-sm file:border-0 file:bg-brand-soft file:px-4 file:font-semibold file:text-brand"
        {...fieldAria({ id, hint, error })}
      />
      {shown.length > 0 && (
        <ul className="mt-2 flex gap-2">
          {shown.map((url) => (
            <li key={url} className="size-18 overflow-hidden rounded-sm bg-sunken">
              {/* biome-ignore lint/performance/noImgElement: it has not left the phone yet */}
              <img src={url} alt="" className="size-full object-cover" />
            </li>
          ))}
        </ul>
      )}
    </Field>
  )
}
