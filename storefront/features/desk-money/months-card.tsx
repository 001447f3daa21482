import { DeskCard } from "@/features/seller/desk-card"
import { PlaceLink } from "@/features/seller/place-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { monthName } from "./month-name"

/** A statement for every month, newest first. */
export function MonthsCard({ lng, months }: { lng: Language; months: string[] }) {
  const t = getT(lng, "desk-money")
  return (
    <DeskCard title={t("months_title")}>
      {months.length ? (
        <ul className="-my-2 divide-y divide-line">
          {months.map((month) => (
            <li key={month}>
              <PlaceLink href={routes.deskStatement(lng, month)}>{monthName(month, lng)}</PlaceLink>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{t("statement.no_months")}</p>
      )}
    </DeskCard>
  )
}
