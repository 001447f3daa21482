import type { Route } from "next"
import { ChevronLeftIcon } from "./icons/chevron-left-icon"
import { ChevronRightIcon } from "./icons/chevron-right-icon"
import { Link } from "./link"
import { pageNumbers } from "./page-numbers"

type Props = {
  page: number
  pages: number
  href: (page: number) => Route
  texts: { label: string; previous: string; next: string; page: (page: number) => string }
}

const place = "grid min-h-11 min-w-11 place-items-center rounded-md px-2 font-semibold tabular-nums"

/** Links to the other pages of a list. Nothing for a list of one page. */
export function Pagination({ page, pages, href, texts }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label={texts.label} className="flex flex-wrap items-center justify-center gap-1">
      {page > 1 && (
        <Link href={href(page - 1)} rel="prev" aria-label={texts.previous} className={`${place} hover:bg-brand-soft`}>
          <ChevronLeftIcon />
        </Link>
      )}
      {pageNumbers(page, pages).map((number, index) =>
        number === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a gap has nothing but its place
          <span key={`gap-${index}`} aria-hidden="true" className={place}>
            …
          </span>
        ) : (
          <Link
            key={number}
            href={href(number)}
            aria-label={texts.page(number)}
            aria-current={number === page ? "page" : undefined}
            className={`${place} ${number === page ? "bg-brand text-brand-ink" : "hover:bg-brand-soft"}`}
          >
            {number}
          </Link>
        ),
      )}
      {page < pages && (
        <Link href={href(page + 1)} rel="next" aria-label={texts.next} className={`${place} hover:bg-brand-soft`}>
          <ChevronRightIcon />
        </Link>
      )}
    </nav>
  )
}
