import type { ComponentProps } from "react"
import { Field } from "./field"
import { type FieldTexts, fieldAria, inputStyle } from "./field-ids"

type Props = Omit<ComponentProps<"input">, "id"> & FieldTexts

/** One line of text with its label; every attribute of an `<input>` may be given. */
export function TextInput({ id, label, hint, error, required = false, className = "", ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required} className={className}>
      <input id={id} required={required} className={inputStyle} {...fieldAria({ id, hint, error })} {...rest} />
    </Field>
  )
}
