import { TabLink } from "@/features/seller/tab-link"
import { TabStrip } from "@/features/seller/tab-strip"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"

/** Open cases, or all of them. */
export function CaseTabs({ lng, open }: { lng: Language; open: boolean }) {
  const t = getT(lng, "desk-cases")
  return (
    <TabStrip label={t("tabs.label")}>
      <TabLink href={routes.deskCases(lng)} here={open}>
        {t("tabs.open")}
      </TabLink>
      <TabLink href={routes.deskCases(lng, { tab: "all" })} here={!open}>
        {t("tabs.all")}
      </TabLink>
    </TabStrip>
  )
}
