import { expect, it, vi } from "vitest"
import { TaxableLines } from "./taxable-lines"

const periods = [
  { basis_points: 1000, valid_from: "2000-01-01", valid_to: "2019-12-31" },
  { basis_points: 1100, valid_from: "2020-01-01", valid_to: null },
]
const open = (taxed: string[], rows = periods) => {
  const raw = vi.fn(async (_sql: string, _ids: string[][]) => ({ rows: [{ periods: rows, taxed }] }))
  return { raw, lines: new TaxableLines({ raw } as never, 5000) }
}

it("today's rate for what belongs to registered cooperatives, and nothing for the rest", async () => {
  const { lines } = open(["coffee", "post"])
  expect([...(await lines.rates(["coffee", "tea"], ["post", "courier"]))]).toEqual([
    ["coffee", 11],
    ["post", 11],
  ])
})

it("asks once for all lines, and not again for some seconds; then only for what is new", async () => {
  vi.useFakeTimers()
  const { lines, raw } = open(["coffee"])
  await lines.rates(["coffee", "tea"], ["post"])
  await lines.rates(["tea", "coffee"], [])
  expect(raw).toHaveBeenCalledTimes(1)
  await lines.rates(["coffee", "batik"], [])
  expect(raw.mock.calls.at(-1)?.[1]).toEqual([["batik"], []])
  vi.advanceTimersByTime(5001)
  await lines.rates(["coffee"], [])
  expect(raw).toHaveBeenCalledTimes(3)
  vi.useRealTimers()
})

it("without a rate for the day there is no tax", async () => {
  const { lines } = open(["coffee"], periods.slice(0, 1))
  expect(await lines.rates(["coffee"], [])).toEqual(new Map())
})
