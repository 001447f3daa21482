"use client"

import { useState } from "react"
import { useScripted } from "@/features/checkout/areas/use-scripted"
import { Button } from "@/ui/button"
import { PlusIcon } from "@/ui/icons/plus-icon"
import type { FormFields } from "./form-fields"
import { maxVariants } from "./limits"
import { TextPair } from "./text-pair"
import { VariantRow } from "./variant-row"

type Props = {
  form: FormFields
  /** Rows that are there at first, by their numbers. */
  first: readonly number[]
  choice: boolean
  /** Rows come and go without anybody typing: whoever keeps a draft wants to hear of it. */
  onChange: () => void
}

/** Price and stock: once, or for each thing one can choose. */
export function VariantsFields({ form, first, choice: atFirst, onChange }: Props) {
  const { texts } = form
  const scripted = useScripted()
  const [choice, setChoice] = useState(atFirst)
  const [rows, setRows] = useState<readonly number[]>(first.length ? first : [0])
  const change = (next: readonly number[]) => {
    setRows(next)
    setTimeout(onChange)
  }
  const add = () => change([...rows, Math.max(...rows) + 1])
  const choose = (wanted: boolean) => {
    setChoice(wanted)
    if (wanted && rows.length < 2) add()
  }
  return (
    <>
      <label className="flex min-h-12 items-center gap-3 font-semibold">
        <input
          type="checkbox"
          name="has_option"
          value="1"
          checked={choice}
          disabled={!scripted && !atFirst}
          onChange={(event) => choose(event.currentTarget.checked)}
          className="size-6 shrink-0 accent-brand"
        />
        <span>
          {texts.has_option}
          <span className="block text-sm font-normal text-muted">
            {scripted || atFirst ? texts.has_option_hint : texts.option_needs_script}
          </span>
        </span>
      </label>
      {choice ? (
        <>
          <TextPair
            form={form}
            name="option.name"
            label={texts.label.option}
            maxLength={40}
            placeholder={texts.example.option}
            required
          />
          <ol className="grid gap-3">
            {rows.map((number, index) => (
              <VariantRow
                key={number}
                form={form}
                number={number}
                place={index + 1}
                onRemove={rows.length > 1 ? () => change(rows.filter((other) => other !== number)) : undefined}
              />
            ))}
          </ol>
          {rows.length < maxVariants && scripted && (
            <Button type="button" look="secondary" className="min-h-12" onClick={add}>
              <PlusIcon />
              {texts.add_variant}
            </Button>
          )}
        </>
      ) : (
        <VariantRow form={form} number={rows[0] ?? 0} place={undefined} onRemove={undefined} />
      )}
    </>
  )
}
