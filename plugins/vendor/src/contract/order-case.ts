import { z } from "zod"

/** A buyer wants to send something back, or something went wrong. */
export const caseKinds = ["return", "problem"] as const
export const caseReasons = [
  "damaged",
  "wrong_item",
  "incomplete",
  "not_as_described",
  "not_arrived",
  "changed_mind",
  "other",
] as const
export type CaseReason = (typeof caseReasons)[number]

/** Drawn in the plugin's README. */
export const caseStates = ["open", "answered", "agreed", "called_in", "settled", "closed", "withdrawn"] as const
export type CaseState = (typeof caseStates)[number]

/** Who may move a case. `programme` is the clock. */
export const caseParties = ["buyer", "cooperative", "province", "programme"] as const
export type CaseParty = (typeof caseParties)[number]

/**
 * `accept`: the cooperative gives what was asked, or the buyer takes the offer. `answer`: the cooperative offers another amount, or
 * none. `goods_back`: what was sent back has arrived. `decide`: the province has the last word.
 */
export const caseActions = ["accept", "answer", "goods_back", "call_in", "decide", "withdraw", "message"] as const
export type CaseAction = (typeof caseActions)[number]

/** JPEG, PNG or WebP as base64, at most 4 MB each once decoded; they are redrawn and stripped of everything but the picture. */
export const photos = z.array(z.string().min(100).max(5_600_000)).max(4)
const message = z.string().trim().min(1).max(2000)

export const orderCase = z.object({
  id: z.string(),
  order_id: z.string(),
  order_number: z.int(),
  kind: z.enum(caseKinds),
  reason: z.enum(caseReasons),
  state: z.enum(caseStates),
  lines: z.array(z.object({ line_id: z.string(), title: z.string(), quantity: z.int() })),
  /** Whole rupiah: what the buyer asks for, what the cooperative offers, what was agreed or decided. */
  wanted: z.int(),
  offered: z.int().nullable(),
  agreed: z.int().nullable(),
  /** Whether the goods go back before the money does. */
  goods_back: z.boolean(),
  opened_at: z.iso.datetime(),
  /** When it goes on by itself if nobody acts; null when it is over. */
  deadline: z.iso.datetime().nullable(),
  messages: z.array(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      by: z.enum(caseParties),
      action: z.enum([...caseActions, "open", "lapse"]),
      text: z.string(),
      /** Ids for `GET …/photos/:id` of the reader's own route. */
      photos: z.array(z.string()),
    }),
  ),
  /** What the reader may do now. */
  may: z.array(z.enum(caseActions)),
})
export type OrderCase = z.infer<typeof orderCase>
export const caseAnswer = z.object({ case: orderCase })

/** Buyers prove themselves by the purchase's e-mail, or by being signed in. */
export const buyerKey = z.object({ email: z.string().trim().toLowerCase().max(254).optional() })

/** POST /store/purchases/:number/orders/:order_id/cases */
export const openCase = buyerKey.extend({
  kind: z.enum(caseKinds),
  reason: z.enum(caseReasons),
  lines: z
    .array(z.strictObject({ line_id: z.string().max(64), quantity: z.int().min(1).max(999) }))
    .min(1)
    .max(50),
  text: message,
  photos: photos.default([]),
  /** Left out: the full price of the named pieces. */
  wanted: z.int().min(0).optional(),
  /** The same key again is the same case. */
  key: z.string().min(8).max(64),
})
/** POST /store/purchases/:number/cases/:case_id: accept an offer, call in the province, withdraw, write. */
export const buyerCaseAction = buyerKey.extend({
  action: z.enum(["accept", "call_in", "withdraw", "message"]),
  text: z.string().trim().max(2000).default(""),
  photos: photos.default([]),
})
/** POST /vendor/cases/:id */
export const cooperativeCaseAction = z.strictObject({
  action: z.enum(["accept", "answer", "goods_back", "call_in", "message"]),
  text: z.string().trim().max(2000).default(""),
  photos: photos.default([]),
  /** With `accept`: whether the goods must come back first. */
  goods_back: z.boolean().optional(),
  /** With `answer`: what is offered instead; 0 refuses. */
  offered: z.int().min(0).optional(),
})
/** GET /vendor/cases, /admin/cases */
export const casesQuery = z.object({
  open: z.enum(["true", "false"]).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const casesPerPage = 25
export const casesAnswer = z.object({ cases: z.array(orderCase), count: z.int().min(0) })
/** POST /admin/cases/:id */
export const provinceCaseAction = z.strictObject({
  action: z.enum(["decide", "message"]),
  text: message,
  amount: z.int().min(0).optional(),
})
