import type { Route } from "next"
import type { ReactNode } from "react"
import { ChevronRightIcon } from "@/ui/icons/chevron-right-icon"
import { Link } from "@/ui/link"

type Props = {
  href: Route
  /** At the right: a state, a figure. */
  aside?: ReactNode
  children: ReactNode
}

/** One row of a list that leads further, as wide as its box. */
export function PlaceLink({ href, aside, children }: Props) {
  return (
    <Link href={href} className="flex min-h-14 items-center gap-3 py-2 font-semibold hover:text-brand">
      <span className="min-w-0 flex-1">{children}</span>
      {aside}
      <ChevronRightIcon className="size-5 text-muted" />
    </Link>
  )
}
