import type { Route } from "next"
import { ChevronLeftIcon } from "@/ui/icons/chevron-left-icon"
import { Link } from "@/ui/link"

/** One step back, where a thumb finds it. */
export function BackLink({ href, children }: { href: Route; children: string }) {
  return (
    <Link
      href={href}
      className="-ml-2 inline-flex min-h-12 items-center gap-1 rounded-md px-2 font-semibold text-brand hover:underline print:hidden"
    >
      <ChevronLeftIcon />
      {children}
    </Link>
  )
}
