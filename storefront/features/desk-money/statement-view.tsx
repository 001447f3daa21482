import type { Statement } from "@opop/vendor/contract/ledger"
import { AmountList } from "@/features/seller/amount-list"
import { BackLink } from "@/features/seller/back-link"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { monthName } from "./month-name"
import { StatementDays } from "./statement-days"
import { StatementFiles } from "./statement-files"

/** A month's statement: from the opening to the closing balance, then every movement, day by day. */
export function StatementView({ lng, statement }: { lng: Language; statement: Statement }) {
  const t = getT(lng, "desk-money")
  const month = monthName(statement.month, lng)
  return (
    <>
      <BackLink href={routes.deskMoney(lng)}>{t("title")}</BackLink>
      <h1 className="text-title">{t("statement.title", { month })}</h1>
      <p className="mt-1 mb-4 text-muted">{t("statement.of", { name: statement.cooperative.name })}</p>
      <StatementFiles lng={lng} month={statement.month} />
      <div className="mt-5 grid items-start gap-5 lg:grid-cols-[1fr_1.4fr]">
        <DeskCard first title={t("statement.sum")}>
          <AmountList
            lng={lng}
            rows={[
              { name: t("statement.opening"), amount: statement.opening, strong: true },
              ...statement.totals
                .filter(({ kind }) => kind !== "release")
                .map(({ kind, amount, count }) => ({
                  name: t("statement.count", { name: t(`kind.${kind}`), count }),
                  amount,
                })),
            ]}
            result={{ name: t("statement.closing"), amount: statement.closing }}
          />
        </DeskCard>
        <StatementDays lng={lng} entries={statement.entries} />
      </div>
    </>
  )
}
