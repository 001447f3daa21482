import type { FactValues, ReturnWay } from "../fact-formats"

/** What all letters of one language share, and what codes are called in it. */
export type LetterWords = {
  /** `{name}` is left out, with what stands before it, when nobody is named. */
  greeting: [named: string, unnamed: string]
  closing: string
  house: string
  /** Why the reader gets this, at the foot. */
  reason: { buyer: string; member: string }
  parcelOf: string
  shipping: string
  total: string
  cancelled: Record<FactValues["cancelled"], string>
  cancelled_at_desk: Record<FactValues["cancelled_at_desk"], string>
  refunded: Record<FactValues["refunded"], string>
  refused: { sold_out: string; other: string }
  return_way: Record<ReturnWay, string>
}
