import type { ReactNode } from "react"
import { StarPattern } from "./star-pattern"

type Props = {
  title: string
  children?: ReactNode
  /** What to do next: buttons and links. */
  actions?: ReactNode
  /** 1 when this is all the page has to say. */
  level?: 1 | 2
}

/** Nothing here, said kindly, with the way on. */
export function EmptyState({ title, children, actions, level = 2 }: Props) {
  const Heading = level === 1 ? "h1" : "h2"
  return (
    <section className="relative isolate overflow-hidden rounded-lg bg-sunken px-6 py-14 text-center sm:py-20">
      <StarPattern
        variation={0}
        first="var(--line)"
        second="var(--accent)"
        size={56}
        className="absolute inset-0 -z-10 opacity-70 [mask-image:linear-gradient(black,transparent_28%,transparent_72%,black)]"
      />
      <Heading className="text-title">{title}</Heading>
      {children && <div className="mx-auto mt-3 max-w-md text-muted">{children}</div>}
      {actions && <div className="mt-7 flex flex-wrap justify-center gap-3">{actions}</div>}
    </section>
  )
}
