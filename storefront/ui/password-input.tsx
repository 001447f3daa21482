"use client"

import { type ComponentProps, useState } from "react"
import { Field } from "./field"
import { type FieldTexts, fieldAria, inputStyle } from "./field-ids"
import { EyeIcon } from "./icons/eye-icon"
import { EyeOffIcon } from "./icons/eye-off-icon"

type Props = Omit<ComponentProps<"input">, "id" | "type"> & FieldTexts & { show: string; hide: string }

/** A password with its label; with a script it can be shown while typing. It is never filled in again. */
export function PasswordInput({ id, label, hint, error, required = false, className, show, hide, ...rest }: Props) {
  const [shown, setShown] = useState(false)
  const Eye = shown ? EyeOffIcon : EyeIcon
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required} className={className ?? ""}>
      <span className="relative block">
        <input
          id={id}
          type={shown ? "text" : "password"}
          required={required}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          className={`${inputStyle} pr-13`}
          {...fieldAria({ id, hint, error })}
          {...rest}
        />
        <button
          type="button"
          aria-label={shown ? hide : show}
          aria-controls={id}
          onClick={() => setShown(!shown)}
          className="absolute top-0 right-0 grid size-12 place-items-center rounded-md text-muted hover:text-brand noscript:hidden"
        >
          <Eye />
        </button>
      </span>
    </Field>
  )
}
