export type FieldTexts = {
  /** Unique on the page; ids of hint and error are made from it. */
  id: string
  label: string
  hint?: string | undefined
  /** What is wrong and how to mend it; marks the field as faulty. */
  error?: string | undefined
}

/** What ties an input to its hint and its error for assistive technology. */
export function fieldAria({ id, hint, error }: Pick<FieldTexts, "id" | "hint" | "error">) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return {
    "aria-describedby": ids.length ? ids.join(" ") : undefined,
    "aria-invalid": error ? (true as const) : undefined,
  }
}

/** How every input looks. */
export const inputStyle =
  "block w-full min-h-12 rounded-md border border-edge bg-raised px-3.5 text-base text-ink placeholder:text-muted " +
  "aria-invalid:border-danger aria-invalid:ring-1 aria-invalid:ring-danger disabled:opacity-60"
