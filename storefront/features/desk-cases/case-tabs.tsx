import { TabLink } from "@/features/seller/tab-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"

/** Open cases, or all of them. */
export function CaseTabs({ lng, open }: { lng: Language; open: boolean }) {
  const t = getT(lng, "desk-cases")
  return (
    <nav aria-label={t("tabs.label")}>
      <ul className="flex gap-2">
        <li>
          <TabLink href={routes.deskCases(lng)} here={open}>
            {t("tabs.open")}
          </TabLink>
        </li>
        <li>
          <TabLink href={routes.deskCases(lng, { tab: "all" })} here={!open}>
            {t("tabs.all")}
          </TabLink>
        </li>
      </ul>
    </nav>
  )
}
