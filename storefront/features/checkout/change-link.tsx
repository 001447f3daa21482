import type { Route } from "next"
import { Link } from "@/ui/link"

/** "Ubah", and for a screen reader also what. */
export function ChangeLink({ href, text, what }: { href: Route; text: string; what: string }) {
  return (
    <Link
      href={href}
      className="-mr-2 inline-flex min-h-11 items-center rounded-md px-2 text-sm font-semibold text-brand hover:bg-brand-soft"
    >
      {text}
      <span className="sr-only"> {what}</span>
    </Link>
  )
}
