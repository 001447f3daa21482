"use client"

import { useRef } from "react"
import { MinusIcon } from "./icons/minus-icon"
import { PlusIcon } from "./icons/plus-icon"

type Props = {
  name: string
  label: string
  /** Names of the two buttons. */
  less: string
  more: string
  defaultValue?: number
  min?: number
  max?: number
  /** Told after every change that leaves a number within the limits. */
  onChange?: (quantity: number) => void
  describedBy?: string | undefined
}

const button = "grid size-12 place-items-center text-brand disabled:text-muted noscript:hidden"

/** A number of pieces: two buttons and a field that is the truth. Without a script the buttons are gone and the field works. */
export function QuantityStepper({
  name,
  label,
  less,
  more,
  defaultValue = 1,
  min = 1,
  max = 999,
  onChange,
  describedBy,
}: Props) {
  const field = useRef<HTMLInputElement>(null)
  const step = (by: 1 | -1) => {
    if (!field.current) return
    if (by > 0) field.current.stepUp()
    else field.current.stepDown()
    report()
  }
  const report = () => {
    const value = field.current?.valueAsNumber ?? Number.NaN
    if (Number.isInteger(value) && value >= min && value <= max) onChange?.(value)
  }
  return (
    <div className="inline-flex items-center rounded-md border border-edge bg-raised">
      <button type="button" aria-label={less} onClick={() => step(-1)} className={button}>
        <MinusIcon />
      </button>
      <input
        ref={field}
        name={name}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        defaultValue={defaultValue}
        onChange={report}
        aria-label={label}
        aria-describedby={describedBy}
        className="h-12 w-14 [appearance:textfield] bg-transparent text-center font-semibold tabular-nums [&::-webkit-inner-spin-button]:appearance-none"
      />
      <button type="button" aria-label={more} onClick={() => step(1)} className={button}>
        <PlusIcon />
      </button>
    </div>
  )
}
