import type { Route } from "next"
import type { Language } from "@/i18n/languages"
import { ChevronLeftIcon } from "@/ui/icons/chevron-left-icon"
import { Link } from "@/ui/link"

type Props = {
  href: Route
  /** Where the words are in another language than the page: a product's name. */
  lang?: Language
  children: string
}

/** One step back, where a thumb finds it. */
export function BackLink({ href, lang, children }: Props) {
  return (
    <Link
      href={href}
      lang={lang}
      className="-ml-2 inline-flex min-h-12 items-center gap-1 rounded-md px-2 font-semibold text-brand hover:underline print:hidden"
    >
      <ChevronLeftIcon />
      {children}
    </Link>
  )
}
