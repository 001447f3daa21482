import type { BigNumberInput } from "@medusajs/framework/types"
import { decorateCartTotals, MathBN } from "@medusajs/framework/utils"
import { dealOut } from "./proportion"

type Line = { id: string; tax_lines?: object[] | null; adjustments?: object[] | null }

/** A native order as it comes from being created or queried, totals not needed. */
export type FreezableOrder = {
  id: string
  currency_code: string
  cooperative_id: string
  items: (Line & { product_id?: string | null })[]
  shipping_methods: Line[]
}

/** What is to be frozen of an order: its lines in whole rupiah. */
export type FreezeRequest = {
  order_id: string
  cooperative_id: string
  lines: { line_id: string; kind: "item" | "shipping"; product_id: string | null; base: number; claim: number }[]
}

/**
 * Each line's base, its total after discounts with tax, rounded half up; and its part of the order's share, dealt out in
 * proportion to the bases.
 * @param share what the order claims of the buyer's payment, in whole rupiah; null where lines were added later: each then claims
 * its base
 */
export function freezeRequest(order: FreezableOrder, share: BigNumberInput | null): FreezeRequest {
  const { items, shipping_methods } = withTotals(order)
  const lines = [
    ...items.map(({ id, product_id, total }) => ({
      line_id: id,
      kind: "item" as const,
      product_id: product_id ?? null,
      base: whole(total),
    })),
    ...shipping_methods.map(({ id, total }) => ({
      line_id: id,
      kind: "shipping" as const,
      product_id: null,
      base: whole(total),
    })),
  ]
  const bases = lines.map(({ base }) => base)
  const claims = share === null ? bases : dealOut(whole(share), bases)
  return {
    order_id: order.id,
    cooperative_id: order.cooperative_id,
    lines: lines.map((line, index) => ({ ...line, claim: claims[index] ?? 0 })),
  }
}

const whole = (amount: BigNumberInput): number => Math.max(0, MathBN.convert(amount).decimalPlaces(0).toNumber())

type Totalled<T> = (T & { total: BigNumberInput })[]

/** Totalling writes into its argument, down to the tax lines: it gets copies. */
function withTotals({ currency_code, items, shipping_methods }: FreezableOrder) {
  const copy = <T extends Line>(line: T) => ({
    ...line,
    tax_lines: (line.tax_lines ?? []).map((tax) => ({ ...tax })),
    adjustments: (line.adjustments ?? []).map((adjustment) => ({ ...adjustment })),
  })
  const totals = decorateCartTotals({
    currency_code,
    items: items.map(copy),
    shipping_methods: shipping_methods.map(copy),
    region: { automatic_taxes: true },
  } as never) as unknown as {
    items: Totalled<FreezableOrder["items"][number]>
    shipping_methods: Totalled<Line>
  }
  return { items: totals.items ?? [], shipping_methods: totals.shipping_methods ?? [] }
}
