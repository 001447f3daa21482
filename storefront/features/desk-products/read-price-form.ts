import { changePrices } from "@opop/vendor/contract/desk-product"
import type { z } from "zod"
import { readRupiah } from "@/features/catalogue/read-rupiah"
import type { Typed } from "@/features/seller/task-state"
import { readCount } from "./read-count"
import type { Fault } from "./read-product-form"

export type PriceChanges = z.output<typeof changePrices>["rows"]
export type ReadPrices = { ok: true; rows: PriceChanges } | { ok: false; faults: Fault[] }

const priceOf = changePrices.shape.rows.element.shape.price.unwrap().shape.to
const stockOf = changePrices.shape.rows.element.shape.stock.unwrap().shape.to

/**
 * Prices and stocks as their form holds them: `price.<variant>` and `stock.<variant>`, beside what was seen, `price_seen.<variant>` and
 * `stock_seen.<variant>`. Only what differs from that is a change.
 */
export function readPriceForm(typed: Typed): ReadPrices {
  const faults: Fault[] = []
  const rows: PriceChanges = []
  for (const name of Object.keys(typed)) {
    if (!name.startsWith("stock_seen.")) continue
    const variant_id = name.slice("stock_seen.".length)
    const price = changeOf(typed, "price", variant_id, readRupiah, priceOf, faults)
    const stock = changeOf(typed, "stock", variant_id, readCount, stockOf, faults)
    if (price || stock)
      rows.push({
        variant_id,
        ...(price && { price }),
        ...(stock && { stock: { from: stock.from ?? 0, to: stock.to } }),
      })
  }
  return faults.length ? { ok: false, faults } : { ok: true, rows }
}

type Field = "price" | "stock"
type Change = { from: number | null; to: number }

function changeOf(
  typed: Typed,
  field: Field,
  variant: string,
  read: (text: string) => number | undefined,
  rule: z.ZodType<number>,
  faults: Fault[],
): Change | undefined {
  const name = `${field}.${variant}`
  const text = (typed[name] ?? "").trim()
  const seen = typed[`${field}_seen.${variant}`] ?? ""
  const from = seen === "" ? null : Number(seen)
  if (text === "" && from === null) return undefined
  const to = rule.safeParse(read(text))
  if (to.success) return to.data === from ? undefined : { from, to: to.data }
  faults.push({ name, code: "invalid" })
  return undefined
}
