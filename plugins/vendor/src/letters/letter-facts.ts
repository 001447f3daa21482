import type { FactFormat, FactValues } from "./fact-formats"

const purchase = { number: "text", total: "money" } as const
const order = { number: "text", order: "text", cooperative: "text" } as const
const desk = { cooperative: "text" } as const
const deskOrder = { ...desk, order: "text" } as const
const payout = { ...desk, payout: "text", amount: "money", account: "text" } as const

/** Every letter and the facts that its texts may name; the one table that texts, senders and tests go by. */
export const letterFacts = {
  // to the buyer
  purchase_placed: { ...purchase, parcels: "parcels" },
  purchase_awaiting: {
    ...purchase,
    bank: "text",
    account: "text",
    holder: "text",
    amount: "money",
    reference: "text",
    due_at: "time",
    parcels: "parcels",
  },
  purchase_unpaid: { ...purchase, due_at: "optional_time", parcels: "parcels" },
  purchase_paid: purchase,
  purchase_expired: purchase,
  purchase_refused: { amount: "money", refusal: "refused", return_way: "return_way" },
  order_accepted: order,
  order_sent: { ...order, courier: "optional", tracking: "optional" },
  order_cancelled: { ...order, why: "cancelled", note: "optional" },
  order_refunded: { ...order, amount: "money", why: "refunded", note: "optional", return_way: "return_way" },
  case_answered: { ...order, offered: "money", wanted: "money", answer: "optional", deadline: "optional_time" },
  case_refused: { ...order, wanted: "money", answer: "optional", deadline: "optional_time" },
  case_agreed: { ...order, agreed: "money", deadline: "optional_time" },
  case_called_in: { ...order, answer: "optional" },
  case_settled: { ...order, agreed: "money" },
  case_closed: order,
  case_decided: { ...order, agreed: "money", answer: "optional" },
  case_decided_against: { ...order, answer: "optional" },
  case_message: { ...order, answer: "optional" },
  // to members of a cooperative
  desk_new_order: {
    ...deskOrder,
    buyer: "text",
    destination: "text",
    total: "money",
    accept_by: "optional_time",
    parcels: "parcels",
  },
  desk_order_cancelled: { ...deskOrder, why: "cancelled_at_desk", note: "optional" },
  desk_order_received: deskOrder,
  desk_case_opened: { ...deskOrder, wanted: "money", answer: "optional", deadline: "optional_time" },
  desk_case_called_in: { ...deskOrder, answer: "optional" },
  desk_case_settled: { ...deskOrder, agreed: "money" },
  desk_case_agreed: { ...deskOrder, agreed: "money" },
  desk_case_closed: deskOrder,
  desk_case_message: { ...deskOrder, answer: "optional" },
  desk_payout_sent: payout,
  desk_payout_paid: payout,
  desk_payout_failed: { ...payout, failure: "optional", next_attempt_at: "optional_time" },
  desk_product_approved: { ...desk, product: "text" },
  desk_product_rejected: { ...desk, product: "text", answer: "optional" },
  desk_account_changed: { ...desk, account: "optional", changed_at: "time" },
} as const satisfies Record<string, Record<string, FactFormat>>

export type LetterKind = keyof typeof letterFacts
type Table<Kind extends LetterKind> = (typeof letterFacts)[Kind]

/** What a letter of this kind is made of; plain JSON, so that it can be stored and written again. */
export type FactsOf<Kind extends LetterKind> = {
  /** Of the receiver; may be empty. */
  name: string
  /** Full address of the page that the letter leads to. */
  url: string
} & {
  -readonly [Fact in keyof Table<Kind>]: Table<Kind>[Fact] extends FactFormat ? FactValues[Table<Kind>[Fact]] : never
}

/** Whether a kind is written to a cooperative's members. */
export const isDeskKind = (kind: LetterKind): boolean => kind.startsWith("desk_")
