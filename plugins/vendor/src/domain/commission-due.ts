import { proportion } from "./proportion"

/** What was frozen of an order, in whole rupiah, and what its lines were together charged with then. */
export type FrozenCommission = { commission: number; tax: number; claim: number }

/**
 * What is due of an order's frozen commission for what was really taken: in proportion to net / claim, rounded half up once over
 * the whole order. All of the claim gives exactly the frozen sums, nothing gives nothing, a line that was raised later gives more
 * at the frozen rate. Never more than the net amount itself.
 * @param net captured less refunded, whole rupiah
 */
export function commissionDue(frozen: FrozenCommission, net: number): { commission: number; tax: number } {
  if (net <= 0 || frozen.claim <= 0) return { commission: 0, tax: 0 }
  const commission = Math.min(net, proportion(frozen.commission, net, frozen.claim))
  const tax = Math.min(net - commission, proportion(frozen.tax, net, frozen.claim))
  return { commission, tax }
}
