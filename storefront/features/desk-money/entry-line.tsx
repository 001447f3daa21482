import type { LedgerEntry } from "@opop/vendor/contract/ledger"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { SignedAmount } from "./signed-amount"

type Props = {
  lng: Language
  entry: LedgerEntry
  /** Below it, in small: when it was. */
  when: string
}

/** One movement: what it was, of which order, and what it changes. */
export function EntryLine({ lng, entry, when }: Props) {
  const t = getT(lng, "desk-money")
  const of = [
    entry.order_number !== null && t("order", { number: entry.order_number }),
    entry.payout_number !== null && t("payout_of", { number: entry.payout_number }),
    when,
  ].filter(Boolean)
  return (
    <div className="flex items-start justify-between gap-4 py-3">
      <div className="min-w-0">
        <p className="font-semibold">{t(`kind.${entry.kind}`)}</p>
        <p className="text-sm text-muted">{of.join(" · ")}</p>
        {entry.note && <p className="text-sm wrap-anywhere">{entry.note}</p>}
      </div>
      <SignedAmount lng={lng} amount={entry.amount} moves={entry.kind !== "release"} />
    </div>
  )
}
