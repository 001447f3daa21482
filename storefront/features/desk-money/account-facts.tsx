import type { PayoutAccount } from "@opop/vendor/contract/payout"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"

/** As much of an account as may be shown: never its whole number. */
export function AccountFacts({ lng, account }: { lng: Language; account: PayoutAccount }) {
  const t = getT(lng, "desk-money")
  const facts = [
    [t("account.bank"), account.bank_name],
    [t("account.number"), account.last_digits && t("account.ending", { digits: account.last_digits })],
    [t("account.holder"), account.holder],
  ].filter(([, value]) => value)
  return (
    <>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
        {facts.map(([name, value]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-muted">{name}</dt>
            <dd className="font-semibold tabular-nums wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {account.changed_at && (
        <p className="mt-2 text-sm text-muted">{t("account.changed", { at: formatMoment(account.changed_at, lng) })}</p>
      )}
    </>
  )
}
