import type { ReactNode } from "react"
import { ChevronDownIcon } from "./icons/chevron-down-icon"

type Props = {
  /** The seal, or a sign of another state. */
  sign: ReactNode
  title: string
  summary: string
  /** Certified or not: only what is certified wears the violet. */
  certified: boolean
  facts: { name: string; value: ReactNode }[]
  children: ReactNode
}

/** What is known about a product's halal status, folded: number, issuer, day, and what it means. Works without a script. */
export function HalalUnfold({ sign, title, summary, certified, facts, children }: Props) {
  const look = certified ? "border-halal/30 bg-halal-soft" : "border-line bg-raised"
  return (
    <details className={`group rounded-md border ${look}`}>
      <summary className="flex min-h-16 list-none items-center gap-3 rounded-md px-4 py-3">
        {sign}
        <span className="min-w-0 flex-1">
          <span className={`block leading-snug font-semibold ${certified ? "text-halal" : "text-ink"}`}>{title}</span>
          <span className="block text-sm text-ink">{summary}</span>
        </span>
        <ChevronDownIcon className="size-5 transition-transform group-open:rotate-180" />
      </summary>
      <div className="space-y-3 px-4 pt-1 pb-4 text-sm">
        {facts.length > 0 && (
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
            {facts.map(({ name, value }) => (
              <div key={name} className="contents">
                <dt>{name}</dt>
                <dd className="font-semibold tabular-nums wrap-anywhere">{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {children}
      </div>
    </details>
  )
}
