import { model } from "@medusajs/framework/utils"
import { refundReasons } from "../../../contract/purchase"

/**
 * Money of a share that was asked back: who, why, and whether it has gone. `pending` is being made, or was left by a process that died;
 * `failed` was refused by the gateway, is owed and tried again at `next_attempt_at`; `done` stands natively (`refund_ids`).
 */
const ShareRefund = model
  .define("share_refund", {
    id: model.id({ prefix: "shref" }).primaryKey(),
    order_id: model.text(),
    /** The caller's; the same key again is the same refund. */
    key: model.text(),
    /** Whole units of the order's currency. */
    amount: model.bigNumber(),
    reason: model.enum([...refundReasons]),
    note: model.text().default(""),
    party: model.enum(["buyer", "cooperative", "province", "programme"]),
    actor: model.text(),
    state: model.enum(["pending", "done", "failed"]).default("pending"),
    refund_ids: model.json().nullable(),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime().nullable(),
    failure: model.text().nullable(),
    done_at: model.dateTime().nullable(),
    /** When the event went out; a process that dies before lets the job send it. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_id", "key"], unique: true }])

export default ShareRefund
