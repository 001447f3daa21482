import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"
import { oneLineEnd } from "./one-line-end"
import type { TaskField } from "./task-fields"
import type { Typed } from "./task-state"

/** What stands now where something else was typed, in the words of the form. A field that was emptied has no value. */
export function newerValues(
  lng: Language,
  fields: readonly TaskField[],
  now: Typed,
  typed: Typed,
): { name: string; label: string; value: string }[] {
  return fields.flatMap((field) => {
    const { name, label } = field
    const value = now[name]
    return value === undefined || oneLineEnd(value) === oneLineEnd(typed[name] ?? "")
      ? []
      : [{ name, label, value: inWords(lng, field, value) }]
  })
}

function inWords(lng: Language, field: TaskField, value: string): string {
  if (field.kind === "date") return value && formatDate(value, lng)
  if (field.kind !== "select" && field.kind !== "radio" && field.kind !== "checks") return value
  const chosen = field.kind === "checks" ? value.split(",") : [value]
  return field.options.flatMap((option) => (chosen.includes(option.value) ? option.label : [])).join(", ")
}
