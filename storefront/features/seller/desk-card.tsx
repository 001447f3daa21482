import type { ReactNode } from "react"

type Props = {
  title: string
  /** At the right of the heading. */
  aside?: ReactNode
  /** The one card of a page that says what to do now. */
  first?: boolean
  children: ReactNode
}

/** A part of a desk page with its heading. */
export function DeskCard({ title, aside, first = false, children }: Props) {
  const look = first ? "border-brand bg-raised ring-1 ring-brand" : "border-line bg-raised"
  return (
    <section aria-label={title} className={`rounded-md border p-4 sm:p-5 ${look}`}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className={first ? "text-xl" : "text-lg tracking-normal"}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
