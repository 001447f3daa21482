import { model } from "@medusajs/framework/utils"
import { payoutMethods, payoutStates } from "../../../contract/payout"

/** Money on its way to one cooperative. */
const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pay" }).primaryKey(),
    /** What people read: PO-2026-000123. */
    number: model.text().unique(),
    cooperative_id: model.text(),
    /** Whole units of the currency; more than nothing. */
    amount: model.number(),
    currency_code: model.text(),
    method: model.enum([...payoutMethods]),
    state: model.enum([...payoutStates]).default("scheduled"),
    /** Of the payout account: what it said when this was scheduled, and which version of it that was. */
    account: model.json(),
    account_version: model.number(),
    /** Failed attempts. */
    attempts: model.number().default(0),
    /** When a gateway is asked again; null: not by itself. */
    next_attempt_at: model.dateTime().nullable(),
    failure: model.text().nullable(),
    bank_file_id: model.text().nullable(),
    /** The bank's or the gateway's own. */
    reference: model.text().nullable(),
    proof_picture_id: model.text().nullable(),
    /** Who asked for it; null: the programme's run. */
    requested_by: model.text().nullable(),
    /** The same key again is the same payout. */
    idempotency_key: model.text().unique(),
    /** What the last step still owes: a posting to the ledger, an event. Written with the step, emptied when done. */
    outbox: model.json().nullable(),
    sent_at: model.dateTime().nullable(),
    paid_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cooperative_id", "created_at"] }, { on: ["state"] }, { on: ["bank_file_id"] }])

export default Payout
