import type { Route } from "next"
import type { ReactNode } from "react"
import { ArrowRightIcon } from "./icons/arrow-right-icon"
import { Link } from "./link"

type Props = {
  title: string
  text?: string
  /** The way to all of it. */
  more?: { name: string; href: Route }
  children: ReactNode
  className?: string
}

/** A part of a page with its heading, room above, and perhaps a link to more. */
export function Section({ title, text, more, children, className = "" }: Props) {
  return (
    <section aria-label={title} className={`wrap mt-14 md:mt-20 ${className}`}>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-1 md:mb-7">
        <div>
          <h2 className="text-title">{title}</h2>
          {text && <p className="mt-2 max-w-[60ch] text-muted">{text}</p>}
        </div>
        {more && (
          <Link
            href={more.href}
            className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-brand hover:underline"
          >
            {more.name}
            <ArrowRightIcon className="size-4" />
          </Link>
        )}
      </div>
      {children}
    </section>
  )
}
