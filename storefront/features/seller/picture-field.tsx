"use client"

import type { Picture } from "@opop/media/contract/picture"
import { useEffect, useRef } from "react"
import type { Language } from "@/i18n/languages"
import type { FieldTexts } from "@/ui/field-ids"
import { DangerIcon } from "@/ui/icons/danger-icon"
import { Notice } from "@/ui/notice"
import { keptEntries, keptPictures, moveEntry, unfinished } from "./photo-entries"
import { PhotoSource } from "./photo-source"
import type { PictureFieldTexts } from "./photo-texts"
import { PictureTile } from "./picture-tile"
import { readPictures } from "./read-pictures"
import { useHoldSubmit } from "./use-hold-submit"
import { usePhotoQueue } from "./use-photo-queue"
import { useRestored } from "./use-restored"

type Props = FieldTexts & {
  lng: Language
  /** The form gets `name` with the hashes, set apart by commas, in their order; and `name.shown` for a draft. */
  name: string
  max: number
  /** See `pictureFieldTexts`. */
  texts: PictureFieldTexts
  /** What is there at first. */
  value: readonly Picture[]
  required?: boolean
}

/**
 * Photos from the camera or the album: made small in the browser, sent one by one while the rest of the form is filled in, each of
 * them again if need be. A form is held back until all have arrived.
 */
export function PictureField({ lng, name, max, texts, value, required = false, ...field }: Props) {
  const { id, label, hint, error } = field
  const { entries, setEntries, add, retry } = usePhotoQueue({ lng, first: value, max, texts })
  const hidden = useRef<HTMLInputElement>(null)
  const pictures = keptPictures(entries)
  const hashes = pictures.map(({ hash }) => hash).join(",")
  const held = useHoldSubmit(hidden, unfinished(entries).length > 0)

  const before = useRef(hashes)
  useEffect(() => {
    if (before.current === hashes) return
    before.current = hashes
    // whoever keeps a draft of the form hears of it
    hidden.current?.dispatchEvent(new Event("input", { bubbles: true }))
  }, [hashes])
  useRestored(hidden, (values) => {
    const kept = values[`${name}.shown`]
    if (kept !== undefined) setEntries(keptEntries(readPictures(kept)))
  })

  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
        {required && (
          <span aria-hidden="true" className="ml-0.5 text-danger">
            *
          </span>
        )}
      </label>
      <input ref={hidden} type="hidden" name={name} value={hashes} />
      <input type="hidden" name={`${name}.shown`} value={JSON.stringify(pictures)} />
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {entries.map((entry, index) => (
          <PictureTile
            key={entry.id}
            entry={entry}
            number={index + 1}
            last={index === entries.length - 1}
            texts={texts}
            onMove={(by) => setEntries((all) => moveEntry(all, entry.id, by))}
            onRemove={() => setEntries((all) => all.filter((other) => other.id !== entry.id))}
            onRetry={() => retry(entry.id)}
          />
        ))}
        {entries.length < max && (
          <li className={entries.length ? "" : "col-span-full"}>
            <PhotoSource id={id} max={max} empty={!entries.length} texts={texts} onChoose={add} {...{ hint, error }} />
          </li>
        )}
      </ul>
      <noscript>
        <p className="mt-1.5 text-sm font-medium">{texts.needs_script}</p>
      </noscript>
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 flex gap-1.5 text-sm font-medium text-danger">
          <DangerIcon className="mt-0.5 size-4" />
          {error}
        </p>
      )}
      <div aria-live="polite">
        {held && (
          <Notice tone="info" className="mt-3">
            {texts.held}
          </Notice>
        )}
      </div>
    </div>
  )
}
