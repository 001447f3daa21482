import type { ComponentProps, ReactNode } from "react"

type Props = Omit<ComponentProps<"input">, "type" | "children" | "title"> & {
  title: ReactNode
  /** At the right: a price, a time. */
  aside?: ReactNode
  note?: ReactNode
}

/** One of a few choices, as a card that can be tapped anywhere; needs no script. Put several into a `<fieldset>` with a legend. */
export function RadioCard({ title, aside, note, className = "", ...rest }: Props) {
  return (
    <label
      className={`relative flex min-h-12 items-center gap-3 rounded-md border border-edge bg-raised px-3.5 py-2.5 transition-colors hover:border-brand has-checked:border-brand has-checked:bg-brand-soft has-checked:ring-1 has-checked:ring-brand has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:bg-sunken has-disabled:text-muted has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand ${className}`}
    >
      <input type="radio" className="size-4.5 shrink-0 outline-none" {...rest} />
      <span className="min-w-0 flex-1">
        <span className="block leading-snug font-semibold">{title}</span>
        {note && <span className="block text-sm text-muted">{note}</span>}
      </span>
      {aside && <span className="shrink-0 text-sm tabular-nums">{aside}</span>}
    </label>
  )
}
