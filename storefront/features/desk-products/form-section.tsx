import type { ReactNode } from "react"

/** One part of a long form. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-5 rounded-md border border-line bg-raised p-4 sm:p-5">
      <legend className="float-left mb-1 text-lg font-bold">{title}</legend>
      <div className="clear-both grid gap-5">{children}</div>
    </fieldset>
  )
}
