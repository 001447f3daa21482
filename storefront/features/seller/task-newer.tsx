import { Notice } from "@/ui/notice"
import type { DraftTexts } from "./draft-notice"

type Props = {
  texts: DraftTexts
  /** Where it is not said already. */
  title: string | undefined
  /** See `newerValues`. */
  now: readonly { name: string; label: string; value: string }[]
}

/** Somebody else has changed what a form is about: what stands there now, so that whoever typed can decide. */
export function TaskNewer({ texts, title, now }: Props) {
  if (!title && !now.length) return null
  return (
    <Notice tone="warning" title={title}>
      {title && <p>{texts.newer_text}</p>}
      {now.length > 0 && (
        <>
          <p className="mt-1">{texts.newer_now}</p>
          <dl className="mt-1 grid gap-1">
            {now.map(({ name, label, value }) => (
              <div key={name}>
                <dt className="font-semibold">{label}</dt>
                <dd className="whitespace-pre-line wrap-anywhere">{value || texts.newer_empty}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Notice>
  )
}
