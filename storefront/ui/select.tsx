import type { ComponentProps } from "react"
import { Field } from "./field"
import { type FieldTexts, fieldAria, inputStyle } from "./field-ids"
import { ChevronDownIcon } from "./icons/chevron-down-icon"

type Props = Omit<ComponentProps<"select">, "id"> & FieldTexts

/** A choice from a list that is too long for cards; the options are its children. */
export function Select({ id, label, hint, error, required = false, className = "", children, ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required} className={className}>
      <span className="relative block">
        <select
          id={id}
          required={required}
          className={`${inputStyle} appearance-none pr-11`}
          {...fieldAria({ id, hint, error })}
          {...rest}
        >
          {children}
        </select>
        <ChevronDownIcon className="pointer-events-none absolute top-1/2 right-3.5 size-5 -translate-y-1/2 text-muted" />
      </span>
    </Field>
  )
}
