import { parse } from "csv-parse/sync"
import { expect, it } from "vitest"
import type { Sales } from "../contract/sales"
import { salesCsv } from "./sales-csv"

const figures = {
  goods: 90_000,
  shipping: 12_000,
  refunds: -5000,
  disputes: 0,
  commission: -2250,
  orders: 2,
  pieces: 3,
  views: 40,
}
const sales: Sales = {
  by: "day",
  from: "2026-11-24",
  to: "2026-11-24",
  totals: figures,
  periods: [{ period: "2026-11-24", ...figures }],
  best: [],
}

it.each([
  ["id", ";", "Bersih", "Jumlah"],
  ["en", ",", "Net", "Total"],
] as const)("in %s: a row for each day and their sum, with what is left", (language, delimiter, net, total) => {
  const rows: Record<string, string>[] = parse(salesCsv(sales, language), { bom: true, columns: true, delimiter })
  expect(rows).toHaveLength(2)
  expect(rows.map((row) => row[net])).toEqual(["94750", "94750"])
  expect(Object.values(rows[0] ?? {})[0]).toBe("2026-11-24")
  expect(Object.values(rows[1] ?? {})[0]).toBe(total)
})
