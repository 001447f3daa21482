import { expect, it } from "vitest"
import { chartGeometry } from "./chart-geometry"

const day = (period: string, goods: number, refunds = 0) => ({ period, goods, shipping: 0, refunds, disputes: 0 })

it("draws what came in upwards and what was taken downwards, from the same line", () => {
  const { sold, taken, ticks } = chartGeometry([day("2026-11-01", 100_000), day("2026-11-02", 50_000, -50_000)])
  const zero = ticks.find(({ amount }) => amount === 0)?.y ?? 0
  expect(sold).toHaveLength(2)
  for (const bar of sold) expect(bar.y + bar.height).toBeCloseTo(zero)
  expect(sold[0]?.height).toBeCloseTo(2 * (sold[1]?.height ?? 0))
  expect(taken).toMatchObject([{ period: "2026-11-02" }])
  expect(taken[0]?.y).toBeCloseTo(zero)
  expect(taken[0]?.height).toBeCloseTo(sold[1]?.height ?? 0)
})

it("stays within its frame, and names a few of many days", () => {
  const days = Array.from({ length: 93 }, (_, index) => day(`d${index}`, index * 1000, -index))
  const { sold, taken, names } = chartGeometry(days)
  for (const { x, y, width, height } of [...sold, ...taken]) {
    expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0)
    expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(100.001)
  }
  expect(names.length).toBeLessThanOrEqual(5)
})

it("draws nothing for a time without sales", () => {
  expect(chartGeometry([day("2026-11-01", 0)])).toMatchObject({ sold: [], taken: [] })
})
