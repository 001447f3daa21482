import type { Language } from "@/i18n/languages"
import type { FieldTexts } from "@/ui/field-ids"

type Props = FieldTexts & {
  name: string
  options: readonly { value: string; label: string; note?: string; lang?: Language }[]
  /** What is chosen, set apart by commas. */
  value: string
  required?: boolean
}

/** Several of a list; needs no script. */
export function CheckList({ id, name, label, hint, error, options, value }: Props) {
  const chosen = new Set(value.split(","))
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ")
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described || undefined} className="outline-none">
      <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
      <div className="grid gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-12 items-center gap-3 rounded-md border border-edge bg-raised px-3.5 py-2.5 hover:border-brand has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand"
          >
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={chosen.has(option.value)}
              className="size-5 shrink-0 accent-brand outline-none"
            />
            <span className="min-w-0 flex-1">
              <span lang={option.lang} className="block leading-snug font-semibold wrap-anywhere">
                {option.label}
              </span>
              {option.note && <span className="block text-sm text-muted">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </fieldset>
  )
}
