import { decorateCartTotals } from "@medusajs/framework/utils"
import fc from "fast-check"
import type { CartItem, CartShippingMethod, CartSnapshot, TaxLine } from "./cart-snapshot"
import { splitCart } from "./split-cart"

export const profiles = new Map(Array.from({ length: 10 }, (_, n) => [`option-${n}`, `profile-${n}`]))

export const item = (cooperative: number, key: string, fields: Partial<CartItem> = {}): CartItem => ({
  id: `item-${cooperative}-${key}`,
  variant_id: `variant-${cooperative}-${key}`,
  title: "Keripik",
  quantity: 1,
  unit_price: 10_000,
  requires_shipping: true,
  tax_lines: [],
  adjustments: [],
  variant: {
    id: `variant-${cooperative}-${key}`,
    product: {
      id: `product-${cooperative}-${key}`,
      status: "published",
      shipping_profile: { id: `profile-${cooperative}` },
      cooperative: { id: `coop-${cooperative}`, name: `Kopontren ${cooperative}`, state: "active" },
    },
  },
  ...fields,
})

export const method = (cooperative: number, fields: Partial<CartShippingMethod> = {}): CartShippingMethod => ({
  id: `method-${cooperative}`,
  name: "Reguler",
  shipping_option_id: `option-${cooperative}`,
  amount: 9000,
  tax_lines: [],
  adjustments: [],
  ...fields,
})

const withTotal = (cart: Omit<CartSnapshot, "total">): CartSnapshot => {
  const { total } = decorateCartTotals(structuredClone(cart) as never) as unknown as { total: number }
  return { ...cart, total: Number(total), raw_total: { value: String(total), precision: 20 } as never }
}

export const cartOf = (
  items: CartItem[],
  shipping_methods: CartShippingMethod[],
  credit: number[] = [],
): CartSnapshot =>
  withTotal({
    id: "cart",
    currency_code: "idr",
    email: "buyer@example.test",
    sales_channel_id: "channel",
    region: { id: "region", automatic_taxes: true },
    items,
    shipping_methods,
    credit_lines: credit.map((amount, n) => ({ amount, reference: "gift", reference_id: String(n) })),
    promotions: [{ id: "promotion", code: "P" }],
    shipping_address: { id: "address", first_name: "Aminah", country_code: "id" },
  })

export const split = (cart: CartSnapshot) => splitCart(cart, profiles, "purchase")

const price = fc.integer({ min: 100, max: 500_000 })
const taxes = fc.constantFrom<TaxLine[]>([], [{ rate: 11, code: "ppn" }], [{ rate: 12, code: "ppn" }])

/** One to ten cooperatives, odd prices, discounts that leave fractions, tax on top or within, shipping, credit. */
export const arbitraryCart = fc
  .record({
    cooperatives: fc.integer({ min: 1, max: 10 }),
    inclusive: fc.boolean(),
    credit: fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 2 }),
  })
  .chain(({ cooperatives, inclusive, credit }) =>
    fc
      .array(
        fc.record({
          lines: fc.array(
            fc.record({
              price,
              quantity: fc.integer({ min: 1, max: 9 }),
              taxes,
              discount: fc.integer({ min: 0, max: 9999 }),
            }),
            { minLength: 1, maxLength: 4 },
          ),
          shipping: fc.integer({ min: 0, max: 60_000 }),
        }),
        {
          minLength: cooperatives,
          maxLength: cooperatives,
        },
      )
      .map((parts) => {
        const items = parts.flatMap(({ lines }, cooperative) =>
          lines.map((line, n) =>
            item(cooperative, String(n), {
              quantity: line.quantity,
              unit_price: line.price,
              is_tax_inclusive: inclusive,
              tax_lines: line.taxes,
              // a promotion across lines leaves fractions of a rupiah
              adjustments: line.discount
                ? [
                    {
                      code: "P",
                      amount: (line.price * line.quantity * line.discount) / 30_000,
                      promotion_id: "promotion",
                      is_tax_inclusive: inclusive,
                    },
                  ]
                : [],
            }),
          ),
        )
        const methods = parts.map(({ shipping }, cooperative) =>
          method(cooperative, { amount: shipping, is_tax_inclusive: inclusive }),
        )
        const gross = cartOf(items, methods).total
        return cartOf(
          items,
          methods,
          credit.map((amount) => Math.min(amount, Math.floor(Number(gross) / 3))),
        )
      }),
  )
