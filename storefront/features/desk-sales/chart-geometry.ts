import type { Sales } from "@opop/vendor/contract/sales"
import { scaleBand, scaleLinear } from "d3-scale"

type Period = Pick<Sales["periods"][number], "period" | "goods" | "shipping" | "refunds" | "disputes">

/** A bar in percent of the drawing, from its top left corner. */
export type Bar = { period: string; x: number; width: number; y: number; height: number }

export type ChartGeometry = {
  /** What came in, above the line of zero; what was taken away, below. */
  sold: Bar[]
  taken: Bar[]
  /** Amounts at round numbers, with their height from the top in percent. */
  ticks: { amount: number; y: number }[]
  /** Where some of the periods are named, in percent from the left. */
  names: { period: string; x: number }[]
}

/** What fits side by side on a phone. */
const mostNames = 5

/** Bars of sales: pure numbers, so that the same drawing is made for every width. */
export function chartGeometry(periods: readonly Period[]): ChartGeometry {
  const sums = periods.map(({ period, goods, shipping, refunds, disputes }) => ({
    period,
    sold: Math.max(0, goods + shipping),
    taken: Math.min(0, refunds + disputes),
  }))
  const top = Math.max(1, ...sums.map(({ sold }) => sold))
  const low = Math.min(0, ...sums.map(({ taken }) => taken))
  const height = scaleLinear().domain([low, top]).range([100, 0]).nice(4)
  const band = scaleBand()
    .domain(sums.map(({ period }) => period))
    .range([0, 100])
    .paddingInner(0.28)
    .paddingOuter(0.1)
  const bar = (period: string, from: number, to: number): Bar => ({
    period,
    x: band(period) ?? 0,
    width: band.bandwidth(),
    y: height(to),
    height: height(from) - height(to),
  })
  const step = Math.max(1, Math.ceil(sums.length / mostNames))
  return {
    sold: sums.flatMap(({ period, sold }) => (sold ? [bar(period, 0, sold)] : [])),
    taken: sums.flatMap(({ period, taken }) => (taken ? [bar(period, taken, 0)] : [])),
    ticks: height.ticks(4).map((amount) => ({ amount, y: height(amount) })),
    names: sums.flatMap(({ period }, index) =>
      index % step === 0 ? [{ period, x: (band(period) ?? 0) + band.bandwidth() / 2 }] : [],
    ),
  }
}
