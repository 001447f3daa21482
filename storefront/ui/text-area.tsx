import type { ComponentProps } from "react"
import { Field } from "./field"
import { type FieldTexts, fieldAria, inputStyle } from "./field-ids"

type Props = Omit<ComponentProps<"textarea">, "id"> & FieldTexts

/** Several lines of text with their label; the box grows with what is typed where the browser can. */
export function TextArea({ id, label, hint, error, required = false, className = "", rows = 3, ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required} className={className}>
      <textarea
        id={id}
        rows={rows}
        required={required}
        className={`${inputStyle} field-sizing-content py-3`}
        {...fieldAria({ id, hint, error })}
        {...rest}
      />
    </Field>
  )
}
