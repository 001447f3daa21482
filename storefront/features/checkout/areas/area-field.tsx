"use client"

import type { FieldTexts } from "@/ui/field-ids"
import { Select } from "@/ui/select"
import { TextInput } from "@/ui/text-input"
import type { Area } from "./area"
import { matchArea } from "./match-area"

type Props = FieldTexts & {
  name: string
  autoComplete: string
  value: string
  onChange: (name: string) => void
  /** To choose from; null where a name has to be typed, undefined while there is nothing to choose from yet. */
  areas: Area[] | null | undefined
  /** The first, empty choice: what to choose, or what to do first. */
  placeholder: string
  className?: string
}

/** One area by name: chosen from a list where there is one, typed where there is none. Nothing typed is lost in between. */
export function AreaField({ areas, placeholder, value, onChange, ...field }: Props) {
  if (areas === null || (areas === undefined && value !== "")) {
    return (
      <TextInput {...field} required maxLength={100} value={value} onChange={(event) => onChange(event.target.value)} />
    )
  }
  const match = matchArea(areas ?? [], value)
  return (
    <Select
      {...field}
      required
      value={match?.name ?? value}
      disabled={!areas}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{placeholder}</option>
      {value !== "" && !match && <option value={value}>{value}</option>}
      {areas?.map(({ code, name }) => (
        <option key={code} value={name}>
          {name}
        </option>
      ))}
    </Select>
  )
}
