import { z } from "zod"

const rupiah = z.int().min(0).max(1_000_000_000)

/**
 * One rule of the programme's fee. Rules are read in the order of their rank; the first that fits a line and the day decides.
 * A condition that is null fits everything.
 */
export const commissionRuleFields = z.object({
  name: z.string().trim().min(1).max(120),
  rank: z.int().min(0).max(100_000),
  cooperative_id: z.string().max(64).nullable(),
  level: z.string().max(64).nullable(),
  category_id: z.string().max(64).nullable(),
  product_id: z.string().max(64).nullable(),
  /** Hundredths of a percent of the line's total: 250 is 2.5 %. */
  basis_points: z.int().min(0).max(10_000),
  /** Whole rupiah per line, added to the percentage. */
  fixed: rupiah,
  /** Least and most for one line, in whole rupiah; never more than the line itself. */
  floor: rupiah.nullable(),
  cap: rupiah.nullable(),
  on_shipping: z.boolean(),
  valid_from: z.iso.date(),
  valid_to: z.iso.date().nullable(),
  note: z.string().max(500).default(""),
})
export const commissionRule = commissionRuleFields.extend({ id: z.string() })
export type CommissionRule = z.infer<typeof commissionRule>

/** GET /admin/commission-rules */
export const commissionRulesAnswer = z.object({ rules: z.array(commissionRule) })
/** POST /admin/commission-rules; POST /admin/commission-rules/:id; DELETE ends a rule today, it stays on record. */
export const writeCommissionRule = commissionRuleFields.strict()
