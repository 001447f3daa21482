/** Few enough to say how many. */
const few = 5

/** What to say about the pieces that can be bought now. */
export type StockState = { kind: "sold_out" } | { kind: "few"; left: number } | { kind: "enough" }

export function stockState(available: number): StockState {
  if (available <= 0) return { kind: "sold_out" }
  return available <= few ? { kind: "few", left: available } : { kind: "enough" }
}
