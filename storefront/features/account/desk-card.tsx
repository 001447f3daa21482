import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { StoreIcon } from "@/ui/icons/store-icon"

/** For a buyer who is also a member: the way to the desk. */
export function DeskCard({ lng }: { lng: Language }) {
  const t = getT(lng, "account")
  return (
    <section
      aria-label={t("desk.title")}
      className="mb-10 flex flex-wrap items-center gap-x-5 gap-y-4 rounded-lg bg-brand-soft p-5 sm:p-6"
    >
      <span className="grid size-12 shrink-0 place-items-center rounded-t-full rounded-b-sm bg-accent-soft text-ink">
        <StoreIcon className="size-6" />
      </span>
      <div className="min-w-48 flex-1">
        <h2 className="text-lg leading-snug">{t("desk.title")}</h2>
        <p className="text-sm">{t("desk.text")}</p>
      </div>
      <ButtonLink href={routes.seller(lng)} look="secondary" className="max-sm:w-full">
        {t("desk.link")}
      </ButtonLink>
    </section>
  )
}
