import type { Route } from "next"
import { ChevronRightIcon } from "./icons/chevron-right-icon"
import { Link } from "./link"

export type Crumb = { name: string; href: Route }

/** The way here: links to what lies above, and the page itself last. */
export function Breadcrumbs({ label, crumbs, here }: { label: string; crumbs: Crumb[]; here: string }) {
  return (
    <nav aria-label={label} className="text-sm text-muted">
      <ol className="flex items-center gap-1 overflow-hidden whitespace-nowrap">
        {crumbs.map(({ name, href }) => (
          <li key={href} className="flex shrink-0 items-center gap-1">
            <Link href={href} className="inline-flex min-h-8 items-center hover:text-brand hover:underline">
              {name}
            </Link>
            <ChevronRightIcon className="size-4" />
          </li>
        ))}
        <li aria-current="page" className="truncate text-ink">
          {here}
        </li>
      </ol>
    </nav>
  )
}
