import type { ReactNode } from "react"
import type { FieldTexts } from "./field-ids"
import { DangerIcon } from "./icons/danger-icon"

type Props = FieldTexts & { required?: boolean; children: ReactNode; className?: string }

/** A label above, the input, a hint and what is wrong below. */
export function Field({ id, label, hint, error, required = false, children, className = "" }: Props) {
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
        {required && (
          <span aria-hidden="true" className="ml-0.5 text-danger">
            *
          </span>
        )}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 flex gap-1.5 text-sm font-medium text-danger">
          <DangerIcon className="mt-0.5 size-4" />
          {error}
        </p>
      )}
    </div>
  )
}
