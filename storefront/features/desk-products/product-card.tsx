import type { DeskProduct } from "@opop/vendor/contract/desk-product"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { WarningIcon } from "@/ui/icons/warning-icon"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { ProductStateChip } from "./product-state-chip"

/** One product in a list: what it is, how far it is, its price and its stock. The whole card leads to it. */
export function ProductCard({ lng, product }: { lng: Language; product: DeskProduct }) {
  const t = getT(lng, "desk-products")
  const { id, title, state, price, stock, reserved, variants } = product
  const soldOut = state === "published" && stock - reserved <= 0
  return (
    <article className="relative flex h-full gap-4 rounded-md border border-line bg-raised p-3 hover:border-brand">
      <div className="size-24 shrink-0 overflow-hidden rounded-sm bg-sunken">
        {product.picture ? (
          <Picture picture={product.picture} alt="" sizes="96px" className="size-full" />
        ) : (
          <p className="grid size-full place-items-center p-1 text-center text-xs text-muted">{t("card.no_picture")}</p>
        )}
      </div>
      <div className="min-w-0 flex-1">
        <ProductStateChip state={state}>{t(`state.${state}`)}</ProductStateChip>
        <h2 lang="id" className="mt-1.5 text-base leading-snug tracking-normal wrap-anywhere">
          <Link href={routes.deskProduct(lng, id)} className="after:absolute after:inset-0 after:rounded-md">
            {title}
          </Link>
        </h2>
        <p className="mt-1 font-bold">
          {price === null ? (
            <span className="font-medium text-muted">{t("card.no_price")}</span>
          ) : (
            <Price amount={price} lng={lng} from={product.price_varies && t("card.from")} />
          )}
        </p>
        {soldOut ? (
          <p className="mt-0.5 flex items-center gap-1.5 text-sm font-semibold text-warning">
            <WarningIcon className="size-4" />
            {t("card.sold_out")}
          </p>
        ) : (
          <p className="mt-0.5 text-sm text-muted">
            {t("card.stock", { count: stock })}
            {reserved > 0 && ` · ${t("card.reserved", { count: reserved })}`}
            {variants > 1 && ` · ${t("card.variants", { count: variants })}`}
          </p>
        )}
        {product.change_waits && (
          <p className="mt-1 flex items-start gap-1.5 text-sm font-semibold">
            <ClockIcon className="mt-0.5 size-4" />
            {t("card.change_waits")}
          </p>
        )}
      </div>
    </article>
  )
}
