import "server-only"
import { z } from "zod"
import type { Typed } from "@/features/seller/task-state"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { BackendError } from "@/lib/backend-error"
import { ifReachable } from "@/lib/if-reachable"
import { formatRupiah } from "@/lib/money"
import { loadPrices, type Prices } from "./load-prices"
import { readPricesQuery } from "./read-prices-query"

const named = z.array(z.union([z.string(), z.object({ variant_id: z.string() }).transform((row) => row.variant_id)]))

/**
 * Which rows were refused because somebody else changed them, or because more is reserved: what they are now stands beside them, and
 * counts as seen, so that saving again is a decision.
 */
export async function pricesNow(
  lng: Language,
  token: string,
  { code, details }: BackendError,
  typed: Typed,
): Promise<{ faults: Typed; typed: Typed } | undefined> {
  if (code !== "changed_meanwhile" && code !== "stock_reserved") return undefined
  const variants = new Set(named.safeParse(details["variants"]).data ?? [])
  const now = await ifReachable(() => loadPrices(lng, token, readPricesQuery(typed)))
  if (!now?.ok) return undefined
  const rows = now.data.rows.filter(({ variant_id }) => variants.has(variant_id))
  return code === "stock_reserved" ? reserved(lng, rows, typed) : changed(lng, rows, typed)
}

type Rows = Prices["rows"]

function reserved(lng: Language, rows: Rows, typed: Typed) {
  const t = getT(lng, "desk-products")
  const faults = rows.map((row) => [`stock.${row.variant_id}`, t("prices.reserved", { count: row.reserved })])
  return { faults: Object.fromEntries(faults) as Typed, typed }
}

function changed(lng: Language, rows: Rows, typed: Typed) {
  const t = getT(lng, "desk-products")
  const faults: Typed = {}
  const seen: Typed = {}
  for (const { variant_id, price, stock } of rows) {
    if (String(price ?? "") !== typed[`price_seen.${variant_id}`])
      faults[`price.${variant_id}`] =
        price === null ? t("prices.no_price_now") : t("prices.price_now", { price: formatRupiah(price, lng) })
    if (String(stock) !== typed[`stock_seen.${variant_id}`])
      faults[`stock.${variant_id}`] = t("prices.stock_now", { count: stock })
    seen[`price_seen.${variant_id}`] = String(price ?? "")
    seen[`stock_seen.${variant_id}`] = String(stock)
  }
  return { faults, typed: { ...typed, ...seen } }
}
