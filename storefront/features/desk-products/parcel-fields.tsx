"use client"

import { useRef } from "react"
import { useScripted } from "@/features/checkout/areas/use-scripted"
import { TextInput } from "@/ui/text-input"
import type { FormFields } from "./form-fields"
import { readCount } from "./read-count"
import { packedWeight, type SizePreset, sizePresetNames, sizePresets } from "./size-presets"

const sides = ["length", "width", "height"] as const
const figures = "[&_input]:tabular-nums"

/** Weight and size; a tap on a usual parcel fills in what one would have to measure. */
export function ParcelFields({ form }: { form: FormFields }) {
  const { texts } = form
  const scripted = useScripted()
  const box = useRef<HTMLDivElement>(null)
  const field = (name: string, label: string) => ({
    id: form.id(name),
    name,
    label,
    error: form.error(name),
    defaultValue: form.value(name),
    autoComplete: "off",
    className: figures,
  })
  const input = (name: string) => box.current?.querySelector<HTMLInputElement>(`input[name="${name}"]`)
  const write = (name: string, value: string) => {
    const element = input(name)
    if (!element) return
    element.value = value
    element.dispatchEvent(new Event("input", { bubbles: true }))
  }
  const fill = (preset: SizePreset) => {
    const parcel = sizePresets[preset]
    for (const side of sides) write(`packed.${side}`, String(parcel[side] / 10))
    const net = readCount(input("weight")?.value ?? "")
    if (net !== undefined && net > 0) write("packed.weight", String(packedWeight(net, parcel.packing)))
  }
  return (
    <div ref={box} className="grid gap-5">
      <TextInput
        {...field("weight", texts.label.weight)}
        hint={texts.weight_hint}
        inputMode="numeric"
        maxLength={12}
        placeholder="150"
        required
      />
      {scripted && (
        <div>
          <p id={form.id("presets")} className="mb-1.5 text-sm font-semibold">
            {texts.presets}
          </p>
          <ul aria-labelledby={form.id("presets")} className="flex flex-wrap gap-2">
            {sizePresetNames.map((preset) => (
              <li key={preset}>
                <button
                  type="button"
                  onClick={() => fill(preset)}
                  className="min-h-12 rounded-full border border-edge bg-raised px-4 text-sm font-semibold hover:border-brand hover:text-brand"
                >
                  {texts.preset[preset]}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="grid grid-cols-3 gap-x-3 gap-y-1.5">
        <p className="col-span-3 text-sm text-muted">{texts.size}</p>
        {sides.map((side) => (
          <TextInput
            key={side}
            {...field(`packed.${side}`, texts.label[side])}
            inputMode="decimal"
            maxLength={6}
            required
          />
        ))}
      </div>
      <TextInput
        {...field("packed.weight", texts.label.packed_weight)}
        hint={texts.packed_hint}
        inputMode="numeric"
        maxLength={12}
        required
      />
    </div>
  )
}
