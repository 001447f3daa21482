import type { ClosureWindow } from "../contract/store-settings"
import type { CartSnapshot } from "./cart-snapshot"
import { CodedError } from "./coded-error"
import { sells } from "./cooperative-state"
import { closureAt } from "./store-closure"

/**
 * Everything in the cart may still be sold: products published, cooperatives active and open now, and for an address abroad only
 * products that are ready for export.
 * @throws CodedError naming the lines that may not
 */
export function assertSellable(cart: CartSnapshot, closures: ReadonlyMap<string, ClosureWindow>, now: Date): void {
  const refuse = (
    code: "product_unavailable" | "cooperative_unavailable" | "not_for_export",
    items: { variant_id: string }[],
  ) => {
    if (items.length)
      throw new CodedError(code, `${items.length} lines may not be sold: ${code}`, {
        variants: items.map(({ variant_id }) => variant_id),
      })
  }
  refuse(
    "product_unavailable",
    cart.items.filter(({ variant }) => variant?.product.status !== "published"),
  )
  refuse(
    "cooperative_unavailable",
    cart.items.filter(({ variant }) => !sells(variant?.product.cooperative?.state ?? "")),
  )
  assertOpen(cart, closures, now)
  if (!cart.shipping_address) throw new CodedError("address_missing", `Cart ${cart.id} has no shipping address`)
  if (cart.shipping_address["country_code"] === "id") return
  refuse(
    "not_for_export",
    cart.items.filter(({ variant }) => variant?.product.metadata?.["export_ready"] !== true),
  )
}

function assertOpen(cart: CartSnapshot, closures: ReadonlyMap<string, ClosureWindow>, now: Date): void {
  const closureOf = ({ variant }: CartSnapshot["items"][number]) =>
    closures.get(variant?.product.cooperative?.id ?? "") ?? null
  const closed = cart.items.filter((item) => closureAt({ closure: closureOf(item) }, now) === "closed")
  const [first] = closed
  if (!first) return
  throw new CodedError("cooperative_closed", `${closed.length} lines are of stores that are closed now`, {
    variants: closed.map(({ variant_id }) => variant_id),
    until: closureOf(first)?.until,
  })
}
