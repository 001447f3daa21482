import type { InstantInstructions } from "@opop/payments/contract/instant"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { CopyButton } from "@/ui/copy-button"

type Props = { lng: Language; instructions: Extract<InstantInstructions, { kind: "va" }> }

/** The virtual account's number and the amount, each to copy. */
export function AccountRows({ lng, instructions: { bank, va_number, amount } }: Props) {
  const t = getT(lng, "purchase")
  const rows = [
    { name: t("pay_now.va"), aside: bank.toUpperCase(), value: va_number, copy: va_number },
    { name: t("pay_now.amount"), aside: "", value: formatRupiah(amount, lng), copy: String(amount) },
  ]
  return (
    <dl className="grid gap-3">
      {rows.map(({ name, aside, value, copy }) => (
        <div key={name}>
          <dt className="text-sm text-muted">
            {name} {aside}
          </dt>
          <dd className="flex items-center gap-3 text-xl font-bold tabular-nums">
            <span className="min-w-0 flex-1 wrap-anywhere select-all">{value}</span>
            <CopyButton value={copy} texts={{ copy: t("copy"), copied: t("copied"), what: name }} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
