import type { LedgerEntry } from "@opop/vendor/contract/ledger"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"
import { EntryLine } from "./entry-line"

/** What happened last to the cooperative's money. */
export function LatestCard({ lng, latest }: { lng: Language; latest: LedgerEntry[] }) {
  const t = getT(lng, "desk-money")
  return (
    <DeskCard title={t("latest")}>
      {latest.length ? (
        <ul className="-my-3 divide-y divide-line">
          {latest.map((entry) => (
            <li key={entry.id}>
              <EntryLine lng={lng} entry={entry} when={formatDate(entry.at, lng)} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{t("latest_none")}</p>
      )}
    </DeskCard>
  )
}
