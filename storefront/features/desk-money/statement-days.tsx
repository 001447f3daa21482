import type { LedgerEntry } from "@opop/vendor/contract/ledger"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"
import { EntryLine } from "./entry-line"
import { groupByDay } from "./group-by-day"
import { SignedAmount } from "./signed-amount"

/** Every movement of a month, with what each day came to. */
export function StatementDays({ lng, entries }: { lng: Language; entries: LedgerEntry[] }) {
  const t = getT(lng, "desk-money")
  return (
    <DeskCard title={t("statement.movements")}>
      {entries.length ? (
        <div className="grid gap-5">
          {groupByDay(entries).map(({ day, entries: movements, sum }) => (
            <section key={day} aria-label={formatDate(day, lng)}>
              <div className="flex items-baseline justify-between gap-4 rounded-sm bg-sunken px-3 py-2">
                <h3 className="text-base tracking-normal">{formatDate(day, lng)}</h3>
                <span>
                  <span className="sr-only">{t("statement.day_sum")}: </span>
                  <SignedAmount lng={lng} amount={sum} />
                </span>
              </div>
              <ul className="divide-y divide-line px-3">
                {movements.map((entry) => (
                  <li key={entry.id}>
                    <EntryLine lng={lng} entry={entry} when="" />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      ) : (
        <p className="text-muted">{t("statement.none")}</p>
      )}
    </DeskCard>
  )
}
