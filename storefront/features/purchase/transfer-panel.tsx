import type { TransferInstructions } from "@opop/payments/contract/transfer"
import type { ReactNode } from "react"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { formatRupiah } from "@/lib/money"
import { CopyButton } from "@/ui/copy-button"
import { ClockIcon } from "@/ui/icons/clock-icon"

type Props = { lng: Language; instructions: TransferInstructions }

type Row = { name: string; value: ReactNode; copy?: string; large?: boolean; hint?: string }

/** What to type into the bank's form: every value can be copied, and selected without a script. */
export function TransferPanel({ lng, instructions }: Props) {
  const t = getT(lng, "purchase")
  const { amount, bank, account, holder, reference, due_at } = instructions
  const rows: Row[] = [
    { name: t("transfer.amount"), value: formatRupiah(amount, lng), copy: String(amount), large: true },
    { name: t("transfer.bank"), value: bank },
    { name: t("transfer.account"), value: account, copy: account.replace(/\s/g, "") },
    { name: t("transfer.holder"), value: holder },
    { name: t("transfer.reference"), value: reference, copy: reference, hint: t("transfer.reference_hint") },
  ]
  return (
    <section aria-label={t("transfer.title")} className="rounded-md border border-line bg-raised">
      <div className="flex items-start gap-3 rounded-t-md bg-accent-soft px-4 py-3.5 sm:px-6">
        <ClockIcon className="mt-0.5 size-5" />
        <p>
          {t("transfer.until")} <strong className="inline-block">{formatMoment(due_at, lng)}</strong>
        </p>
      </div>
      <dl className="divide-y divide-line px-4 sm:px-6">
        {rows.map(({ name, value, copy, large, hint }) => (
          <div key={name} className="py-2.5">
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="flex min-h-8 items-center gap-3">
              <span
                className={`min-w-0 flex-1 font-bold tabular-nums wrap-anywhere select-all ${large ? "text-xl" : ""}`}
              >
                {value}
              </span>
              {copy && <CopyButton value={copy} texts={{ copy: t("copy"), copied: t("copied"), what: name }} />}
            </dd>
            {hint && <dd className="text-sm text-muted">{hint}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}
