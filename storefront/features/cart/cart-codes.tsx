import type { Cart, CartCode } from "@opop/vendor/contract/cart"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { ChevronDownIcon } from "@/ui/icons/chevron-down-icon"
import { CodeForm } from "./code-form"
import { CodeRemoval } from "./code-removal"

/** The codes that were entered, what each waits for, and the field for another. */
export function CartCodes({ lng, codes }: { lng: Language; codes: Cart["codes"] }) {
  const t = getT(lng, "cart")
  return (
    <div className="mt-4 border-t border-line pt-2">
      {codes.length > 0 && (
        <ul aria-live="polite" className="divide-y divide-line">
          {codes.map((entered) => (
            <li key={entered.code} className="flex items-center gap-2">
              <p className={`flex-1 text-sm ${entered.applied ? "font-semibold text-success" : ""}`}>
                {codeText(lng, entered)}
              </p>
              <CodeRemoval lng={lng} code={entered.code} label={t("code.remove", { code: entered.code })} />
            </li>
          ))}
        </ul>
      )}
      <details className="group">
        <summary className="flex min-h-11 list-none items-center gap-2 text-sm font-semibold text-brand">
          {t("code.open")}
          <ChevronDownIcon className="size-5 transition-transform group-open:rotate-180" />
        </summary>
        <div className="pb-2">
          <CodeForm
            lng={lng}
            texts={{
              label: t("code.label"),
              hint: t("code.hint"),
              apply: t("code.apply"),
              applying: t("code.applying"),
            }}
          />
        </div>
      </details>
    </div>
  )
}

function codeText(lng: Language, { code, waits, minimum, store }: CartCode): string {
  const t = getT(lng, "cart")
  if (!waits) return t("code.applied", { code, store })
  return t(`code.waits_${waits}`, { code, store, minimum: formatRupiah(minimum, lng) })
}
