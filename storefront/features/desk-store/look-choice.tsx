import type { ReactNode } from "react"
import { RadioCard } from "@/ui/radio-card"

type Props = {
  name: string
  legend: string
  chosen: string
  onChoose: (value: string) => void
  options: readonly { value: string; label: string; sign: ReactNode }[]
}

/** One of several looks, each shown beside its name. */
export function LookChoice({ name, legend, chosen, onChoose, options }: Props) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">{legend}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {options.map(({ value, label, sign }) => (
          <RadioCard
            key={value}
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
            title={
              <span className="flex items-center gap-2">
                {sign}
                <span className="min-w-0 text-sm">{label}</span>
              </span>
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
