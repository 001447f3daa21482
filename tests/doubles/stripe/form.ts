/** A value of a form: text, or what its brackets nest. */
export type FormValue = string | FormValue[] | { [key: string]: FormValue }
export type Form = { [key: string]: FormValue }

/** Stripe's form encoding: `a[b]=1`, `a[0]=x`, `a[]=x`. */
export function parseForm(text: string): Form {
  const form: Form = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const path = [...name.matchAll(/[^[\]]+|\[\]/g)].map(([part]) => part)
    put(form, path, value)
  }
  return arraysOf(form) as Form
}

function put(target: Form, [key = "", ...rest]: string[], value: string): void {
  const at = key === "[]" ? String(Object.keys(target).length) : key
  if (!rest.length) {
    target[at] = value
    return
  }
  target[at] ??= {}
  put(target[at] as Form, rest, value)
}

/** Objects whose keys are 0, 1, 2 … are lists. */
function arraysOf(value: FormValue): FormValue {
  if (typeof value === "string" || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, arraysOf(inner)] as const)
  if (entries.length && entries.every(([key], index) => key === String(index))) return entries.map(([, inner]) => inner)
  return Object.fromEntries(entries)
}

export const textOf = (value: FormValue | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined
export const formOf = (value: FormValue | undefined): Form =>
  value && typeof value === "object" && !Array.isArray(value) ? value : {}
export const listOf = (value: FormValue | undefined): FormValue[] => (Array.isArray(value) ? value : [])
/** Flat texts, as metadata is. */
export const textsOf = (value: FormValue | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(formOf(value)).map(([key, inner]) => [key, String(inner)]))
