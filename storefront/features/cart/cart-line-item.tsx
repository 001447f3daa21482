import type { CartLine } from "@opop/vendor/contract/cart"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { DangerIcon } from "@/ui/icons/danger-icon"
import { Link } from "@/ui/link"
import { Price } from "@/ui/price"
import { LinePicture } from "./line-picture"
import { canChangeQuantity, lineProblemText } from "./line-problem-text"
import { LineQuantity } from "./line-quantity"
import { quantityTexts } from "./quantity-texts"
import { RemoveButton } from "./remove-button"

/** One product in a parcel of the cart: what it is, what it costs, how many, and what stands in the way. */
export function CartLineItem({ lng, line }: { lng: Language; line: CartLine }) {
  const t = getT(lng, "cart")
  const problem = lineProblemText(lng, line)
  const texts = quantityTexts(lng, line.title)
  const faded = canChangeQuantity(line) ? "" : "opacity-60"
  return (
    <li className="flex gap-3.5 py-4 sm:gap-5" data-problem={line.problem ?? undefined}>
      <LinePicture picture={line.picture} className={`size-18 sm:size-24 ${faded}`} />
      <div className="min-w-0 flex-1">
        <div className="flex gap-x-4">
          <div className="min-w-0 flex-1">
            <h3 className="text-base leading-snug font-semibold tracking-normal">
              <Link href={routes.product(lng, line.product_handle)} className="hover:text-brand hover:underline">
                {line.title}
              </Link>
            </h3>
            {line.variant && <p className="text-sm text-muted">{line.variant}</p>}
            <p className="text-sm text-muted">
              <Price amount={line.unit_price} lng={lng} /> {t("each")}
            </p>
          </div>
          <p className={`shrink-0 font-bold ${faded && "text-muted"}`}>
            <span className="sr-only">{t("line_total")} </span>
            <Price amount={line.total} lng={lng} />
          </p>
        </div>
        {canChangeQuantity(line) ? (
          <LineQuantity lng={lng} line={line} problem={problem} texts={texts} />
        ) : (
          <div className="mt-2 rounded-sm bg-danger-soft p-3 text-sm">
            <p className="mb-2 flex gap-2">
              <DangerIcon className="mt-px size-4.5 text-danger" />
              {problem}
            </p>
            <RemoveButton lng={lng} line={line} texts={texts} look="word" />
          </div>
        )}
      </div>
    </li>
  )
}
