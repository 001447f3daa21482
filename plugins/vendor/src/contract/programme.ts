import { z } from "zod"

/** When the buyer's money is taken: with the purchase, or when the first of its cooperatives accepts. */
export const captureTimes = ["at_once", "on_acceptance"] as const

const days = z.int().min(0).max(365)

/** What the province decides for everybody. GET and POST /admin/programme */
export const programmeSettings = z.object({
  capture: z.enum(captureTimes),
  /** Hours in which a cooperative accepts a paid order; afterwards it is cancelled and refunded by itself. */
  accept_hours: z.int().min(1).max(720),
  /** Days after receipt in which a return or a problem can be reported; the money is pending until then. */
  return_days: days,
  /** Days after sending, within the country and abroad, after which an order without a problem counts as received. */
  receive_days: days,
  receive_days_abroad: days,
  /** Days that a cooperative or a buyer has to answer in a case before it goes on without them. */
  answer_days: days.min(1),
  /** Days after an order is over from which its buyer is only shown to the cooperative by initials and city. */
  mask_days: z.int().min(1).max(3650),
  /** Weekday of the payout run, 1 Monday … 7 Sunday. */
  payout_weekday: z.int().min(1).max(7),
  /** Smallest payout in whole rupiah. */
  payout_minimum: z.int().min(0),
  /** Whether the programme's fee bears PPN. */
  fee_taxable: z.boolean(),
  /** Products that a cooperative may have until its verifying requirements are accepted or waived. */
  unverified_products: z.int().min(1).max(100_000),
})
export type ProgrammeSettings = z.infer<typeof programmeSettings>
export const programmeAnswer = z.object({ settings: programmeSettings })
export const changeProgramme = programmeSettings.partial().strict()

/** A tax rate and the time it holds. Rows, because rates change. */
export const taxPeriod = z.object({
  id: z.string(),
  code: z.literal("ppn"),
  /** Hundredths of a percent: 1100 is 11 %. */
  basis_points: z.int().min(0).max(10_000),
  /** First and last day (ISO date, Asia/Jakarta); null: until further notice. */
  valid_from: z.iso.date(),
  valid_to: z.iso.date().nullable(),
  source_url: z.string(),
  verified_on: z.iso.date(),
})
export type TaxPeriod = z.infer<typeof taxPeriod>
