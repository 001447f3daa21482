import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Notice } from "@/ui/notice"
import { DeskBanner } from "./desk-banner"
import { DeskOrders } from "./desk-orders"
import type { Me, DeskOrders as Orders } from "./load-desk"

type Props = { lng: Language; me: Me; orders: Orders; page: number }

/** The cooperative's desk: whose it is, what has come in, and what cannot be done from here yet. */
export function DeskView({ lng, me, orders, page }: Props) {
  const t = getT(lng, "seller")
  return (
    <main id="main" className="wrap grid gap-10 py-5 md:py-10">
      <DeskBanner lng={lng} me={me} />
      <DeskOrders lng={lng} page={page} answer={orders} />
      <Notice tone="info" title={t("next.title")}>
        {t("next.text")}
      </Notice>
    </main>
  )
}
