import type { Route } from "next"
import type { ReactNode } from "react"
import { Link } from "@/ui/link"

/** One view of a list. */
export function TabLink({ href, here, children }: { href: Route; here: boolean; children: ReactNode }) {
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className="inline-flex min-h-12 items-center gap-2 rounded-full border border-edge bg-raised px-4 font-semibold whitespace-nowrap aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:text-brand-ink"
    >
      {children}
    </Link>
  )
}
