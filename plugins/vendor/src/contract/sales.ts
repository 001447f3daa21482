import { z } from "zod"

/** GET /vendor/sales. Days of Asia/Jakarta, both included; months are taken whole. Left out: the last 30 days, or 12 months. */
export const salesQuery = z.object({
  by: z.enum(["day", "month"]).default("day"),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** `csv`: the periods as a table, in the language of `locale`. */
  format: z.enum(["json", "csv"]).default("json"),
})
/** The longest period that is shown at once. */
export const salesDaysMost = 93
export const salesMonthsMost = 36

/**
 * What was sold in a time. Money is the ledger's, in whole rupiah, dated as in the statement and with its signs: what was taken away is
 * negative. Summed over whole months each is the statement's total of its kind.
 */
export const salesFigures = z.object({
  /** Goods and their shipping that buyers paid: kinds `sale` and `shipping`. */
  goods: z.int(),
  shipping: z.int(),
  /** Given back, zero or less. */
  refunds: z.int(),
  /** Taken by disputes, less what was won back. */
  disputes: z.int(),
  /** The programme's fee with its tax. */
  commission: z.int(),
  /** Orders whose money first came in then, cancelled ones among them, and the pieces in them. */
  orders: z.int().min(0),
  pieces: z.int().min(0),
  /** Visits of product pages, as far as they were counted. */
  views: z.int().min(0),
})
export type SalesFigures = z.infer<typeof salesFigures>

/**
 * A product among the best: of the orders of this period that were not cancelled, what buyers paid for it, less what settled cases gave
 * back for it (dealt out by the prices of the pieces that a case names), and its pieces, less those that came back. A refund that names
 * no product is not taken from any.
 */
export const bestProduct = z.object({
  product_id: z.string(),
  title: z.string(),
  pieces: z.int(),
  revenue: z.int(),
  orders: z.int().min(0),
  views: z.int().min(0),
})
export type BestProduct = z.infer<typeof bestProduct>

export const salesAnswer = z.object({
  by: z.enum(["day", "month"]),
  from: z.iso.date(),
  to: z.iso.date(),
  totals: salesFigures,
  /** Every day (2026-11-25) or month (2026-11) of the period, also those without sales; the oldest first. */
  periods: z.array(salesFigures.extend({ period: z.string() })),
  /** By revenue, at most ten. */
  best: z.array(bestProduct),
})
export type Sales = z.infer<typeof salesAnswer>
