import type { Route } from "next"
import type { ReactNode } from "react"
import { Link } from "./link"
import { StoreEmblem, type StoreLook } from "./store-emblem"

type Props = {
  cooperative: StoreLook & { name: string; regency: string }
  /** Its store; leave out when there is none any more. */
  href?: Route | undefined
  /** At the right: a state, a count. */
  aside?: ReactNode
  level?: 2 | 3
}

/** The head of one cooperative's parcel: who sends it, and from where. */
export function ParcelHeader({ cooperative, href, aside, level = 2 }: Props) {
  const Heading = level === 2 ? "h2" : "h3"
  return (
    <header className="flex items-center gap-3">
      <StoreEmblem look={cooperative} />
      <div className="min-w-0 flex-1">
        <Heading className="truncate text-base leading-snug tracking-normal">
          {href ? (
            <Link href={href} className="hover:text-brand hover:underline">
              {cooperative.name}
            </Link>
          ) : (
            cooperative.name
          )}
        </Heading>
        <p className="truncate text-sm text-muted">{cooperative.regency}</p>
      </div>
      {aside}
    </header>
  )
}
