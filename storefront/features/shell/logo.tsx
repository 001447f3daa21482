import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { HouseStar } from "@/ui/house-star"
import { Link } from "@/ui/link"

/** The star and the word mark; leads home. */
export function Logo({ lng, name }: { lng: Language; name: string }) {
  return (
    <Link href={routes.home(lng)} aria-label={name} className="flex min-h-11 shrink-0 items-center gap-2">
      <HouseStar className="size-8 md:size-9" />
      <span
        aria-hidden="true"
        className="text-xl leading-none font-extrabold tracking-[-0.04em] text-brand md:text-[1.625rem] max-md:on-bar-page:hidden"
      >
        OPOP
      </span>
    </Link>
  )
}
