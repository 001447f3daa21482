"use client"

import { useId, useMemo, useRef, useState } from "react"
import { momentOf } from "@/features/seller/draft-moment"
import { DraftNotice, type DraftTexts } from "@/features/seller/draft-notice"
import type { PictureFieldTexts } from "@/features/seller/photo-texts"
import { readPictures } from "@/features/seller/read-pictures"
import type { Typed } from "@/features/seller/task-state"
import { useDraft } from "@/features/seller/use-draft"
import { useSending } from "@/features/seller/use-sending"
import { useSteady } from "@/features/seller/use-steady"
import type { Language } from "@/i18n/languages"
import { ErrorSummary } from "@/ui/error-summary"
import { ConflictNotice } from "./conflict-notice"
import { faultLabel } from "./fault-label"
import { formFields, type ProductFormTexts } from "./form-fields"
import type { ProductCategory } from "./load-product-categories"
import { ProductButtons } from "./product-buttons"
import type { ProductFormAction } from "./product-form-state"
import { ProductSections } from "./product-sections"
import { variantNumbers } from "./variant-numbers"

type Props = {
  lng: Language
  action: ProductFormAction
  /** Names what is kept of this form in the browser. */
  draft: string
  /** What the fields hold at first. `id` and `version` of a product that is there; `key` for a new one. */
  first: Typed
  /** What is still missing for buyers, by field. */
  gaps: Typed
  /** What the province asked to mend, by field. */
  marked: Typed
  /** Above the form, where `gaps` are shown as what keeps it from being proposed. */
  gapsTitle: string
  categories: readonly ProductCategory[]
  englishBy: string | undefined
  /** Which buttons: a draft is saved and proposed, any other product is changed. */
  may: { propose: boolean; draft: boolean }
  texts: ProductFormTexts
  drafts: DraftTexts
  photos: PictureFieldTexts
}

/**
 * The form of a product. What is typed is kept in this browser until it was sent. A page that was left stays in the document: whoever
 * comes back to it after sending finds it as new.
 */
export function ProductForm(props: Props) {
  const { first, key, round, touch, renew } = useSteady(props.first, props.first["version"] ?? "")
  // a key that was sent once is that product for ever
  const own = first["key"] && round ? { ...first, key: `${first["key"]}-${round}` } : first
  return <Round key={key} {...props} first={own} onTouch={touch} onLeave={renew} />
}

function Round({
  lng,
  action: send,
  first,
  gaps,
  texts,
  onTouch,
  ...props
}: Props & { onTouch: () => void; onLeave: () => void }) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [filled, setFilled] = useState<{ typed: Typed; count: number }>()
  const refill = (typed: Typed | undefined) =>
    setFilled((last) => (typed ? { typed, count: (last?.count ?? 0) + 1 } : undefined))
  const draft = useDraft(props.draft, form, ({ values }) => {
    onTouch()
    refill(values)
  })
  const sending = useSending({ send, idle: { status: "idle", typed: first }, form, draft, onLeave: props.onLeave })
  const { state } = sending
  const typed = filled?.typed ?? state.typed
  const faults = state.status === "failed" ? state.faults : gaps
  const fields = useMemo(
    () => formFields(id, typed, { ...props.marked, ...faults }, texts),
    [id, typed, props.marked, faults, texts],
  )
  const [category, setCategory] = useState<string>()
  const errors = useMemo(
    () =>
      Object.entries(faults).map(([name, error]) => ({
        id: `${id}-${name}`,
        label: faultLabel(name, texts, props.categories),
        error,
      })),
    [faults, id, texts, props.categories],
  )
  const conflict = state.status === "failed" ? state.conflict : undefined
  const title = state.status === "failed" ? state.message : props.gapsTitle
  return (
    <form
      ref={form}
      action={sending.action}
      onSubmit={(event) => {
        onTouch()
        sending.submit(event)
      }}
      onInput={onTouch}
      noValidate
      className="grid gap-5"
    >
      <input type="hidden" name="lng" value={lng} />
      {unseen(typed).map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name] ?? ""} />
      ))}
      <DraftNotice
        texts={props.drafts}
        restored={draft.restored && momentOf(draft.restored.at, lng)}
        waits={sending.waits}
        onDiscard={() => {
          draft.forget()
          setCategory(undefined)
          refill(first)
        }}
      />
      {conflict ? (
        <ConflictNotice conflict={conflict} texts={texts} />
      ) : (
        (state.status === "failed" || errors.length > 0) && <ErrorSummary title={title} errors={errors} />
      )}
      <div key={filled?.count ?? 0} className="grid gap-5">
        <ProductSections
          lng={lng}
          form={fields}
          photos={props.photos}
          pictures={readPictures(typed["pictures.shown"] ?? "")}
          categories={props.categories}
          category={category ?? typed["category"] ?? ""}
          onCategory={setCategory}
          rows={variantNumbers(Object.keys(typed))}
          onRows={draft.keep}
          englishBy={props.englishBy}
        />
      </div>
      <ProductButtons texts={texts} may={props.may} pending={sending.pending} conflict={Boolean(conflict)} />
      <p aria-live="polite" className="min-h-6 text-center text-sm text-muted">
        {draft.state === "kept" && props.drafts.kept}
        {draft.state === "lost" && props.drafts.lost}
      </p>
    </form>
  )
}

const unseen = (typed: Typed) => [
  "id",
  "version",
  "key",
  ...Object.keys(typed).filter((name) => name.startsWith("stock_seen.")),
]
