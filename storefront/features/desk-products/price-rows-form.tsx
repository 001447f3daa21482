"use client"

import { useId, useMemo, useRef, useState } from "react"
import { momentOf } from "@/features/seller/draft-moment"
import { DraftNotice, type DraftTexts } from "@/features/seller/draft-notice"
import type { Typed } from "@/features/seller/task-state"
import { useDraft } from "@/features/seller/use-draft"
import { stepName, useSending } from "@/features/seller/use-sending"
import { useSteady } from "@/features/seller/use-steady"
import type { Language } from "@/i18n/languages"
import type texts from "@/i18n/locales/id/desk-products.json"
import { Button } from "@/ui/button"
import { ErrorSummary } from "@/ui/error-summary"
import { PriceRow, type PriceRowTexts, type ShownRow } from "./price-row"
import type { ProductFormAction } from "./product-form-state"

export type PriceFormTexts = PriceRowTexts & Pick<(typeof texts)["prices"], "save"> & { saving: string }

type Props = {
  lng: Language
  action: ProductFormAction
  draft: string
  rows: readonly ShownRow[]
  /** Fields, and what was seen of them. */
  first: Typed
  texts: PriceFormTexts
  drafts: DraftTexts
  /** Whoever packs counts the shelf, and makes no prices. */
  fixedPrices: boolean
}

/** Prices and stocks of many products in one form. */
export function PriceRowsForm(props: Props) {
  const { first, key, touch, renew } = useSteady(props.first, JSON.stringify(props.first))
  return <Round key={key} {...props} first={first} onTouch={touch} onLeave={renew} />
}

function Round({
  lng,
  action: send,
  first,
  rows,
  texts,
  drafts,
  onTouch,
  ...props
}: Props & { onTouch: () => void; onLeave: () => void }) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [filled, setFilled] = useState<{ typed: Typed; count: number }>()
  const refill = (typed: Typed) => setFilled((last) => ({ typed, count: (last?.count ?? 0) + 1 }))
  const draft = useDraft(props.draft, form, ({ values }) => {
    onTouch()
    refill(values)
  })
  const sending = useSending({ send, idle: { status: "idle", typed: first }, form, draft, onLeave: props.onLeave })
  const { state } = sending
  const typed = useMemo(
    () => ({ ...first, ...filled?.typed, ...(state.status === "failed" && state.typed) }),
    [first, filled, state],
  )
  const faults = state.status === "failed" ? state.faults : undefined
  const errors = useMemo(
    () =>
      Object.entries(faults ?? {}).map(([name, error]) => {
        const [field, ...variant] = name.split(".")
        const row = rows.find(({ id: own }) => own === variant.join("."))
        return {
          id: `${id}-${name}`,
          label: `${row?.title ?? ""} · ${field === "price" ? texts.price : texts.stock}`,
          error,
        }
      }),
    [faults, rows, id, texts],
  )
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
      className="grid gap-4"
    >
      <input type="hidden" name="lng" value={lng} />
      <input type="hidden" name="q" value={first["q"] ?? ""} />
      <input type="hidden" name="page" value={first["page"] ?? ""} />
      <DraftNotice
        texts={drafts}
        restored={draft.restored && momentOf(draft.restored.at, lng)}
        waits={sending.waits}
        onDiscard={() => {
          draft.forget()
          refill(first)
        }}
      />
      {state.status === "failed" && <ErrorSummary title={state.message} errors={errors} />}
      <ol
        key={filled?.count ?? 0}
        className="grid gap-3 md:gap-0 md:overflow-hidden md:rounded-md md:border md:border-line"
      >
        {rows.map((row) => (
          <PriceRow
            key={row.id}
            prefix={id}
            row={row}
            typed={typed}
            faults={faults ?? {}}
            texts={texts}
            fixedPrice={props.fixedPrices}
          />
        ))}
      </ol>
      <div className="sticky bottom-20 z-10 md:bottom-4">
        <Button
          name={stepName}
          value="save"
          size="large"
          wide
          className="shadow-lg md:w-auto"
          aria-disabled={sending.pending || undefined}
        >
          {sending.pending ? texts.saving : texts.save}
        </Button>
      </div>
      <p aria-live="polite" className="min-h-6 text-sm text-muted">
        {draft.state === "kept" && drafts.kept}
        {draft.state === "lost" && drafts.lost}
      </p>
    </form>
  )
}
