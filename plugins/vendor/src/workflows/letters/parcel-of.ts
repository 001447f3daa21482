import type { Parcel } from "../../letters/fact-formats"
import type { LetterOrder } from "../../queries/letters/letter-order-fields"

/** An order as a letter lists it. */
export const parcelOf = ({ cooperative, items, shipping_total, total }: LetterOrder): Parcel => ({
  cooperative: cooperative?.name ?? "—",
  items: items.map(({ variant, product_title, quantity, total }) => ({
    title: variant?.product?.title ?? product_title,
    quantity,
    total,
  })),
  shipping: shipping_total,
  total,
})
