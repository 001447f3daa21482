import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { nearLimit } from "./near-limit"

type Props = { lng: Language; used: number; limit: number | null }

/** Says in time that a store which is not verified yet may only have so many products. */
export function LimitNote({ lng, used, limit }: Props) {
  const near = nearLimit(used, limit)
  if (limit === null || near === "far") return null
  const t = getT(lng, "desk-products")
  return (
    <Notice tone={near === "reached" ? "warning" : "info"} className="mb-5" title={t("limit.title", { used, limit })}>
      <p>{t(near === "reached" ? "limit.reached" : "limit.near")}</p>
      <p className="mt-1">
        <Link href={routes.deskApplication(lng)} className="inline-flex min-h-11 items-center">
          {t("limit.open")}
        </Link>
      </p>
    </Notice>
  )
}
