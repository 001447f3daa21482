import { model } from "@medusajs/framework/utils"
import { cancelReasons } from "../../../contract/purchase"

/**
 * What Medusa's order does not know: who accepted, sent, received, and until when. Money is never copied here; the order's state is a
 * function of both (`domain/order-course`). The column `stage`, which the database computes from the others, is for lists only.
 */
const OrderCourse = model
  .define("order_course", {
    id: model.id({ prefix: "course" }).primaryKey(),
    order_id: model.text().unique(),
    purchase_id: model.text(),
    cooperative_id: model.text(),
    placed_at: model.dateTime(),
    /** When the clock first saw the share authorised or captured; the time to accept runs from there. */
    paid_at: model.dateTime().nullable(),
    accept_by: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    accepted_by: model.text().nullable(),
    /** Until when it should leave: the store's handling time from when it was accepted. */
    dispatch_by: model.dateTime().nullable(),
    packed_at: model.dateTime().nullable(),
    packed_by: model.text().nullable(),
    /** When the first of several parcels left, while others are still to come. */
    part_sent_at: model.dateTime().nullable(),
    /** `{ line_id, quantity }[]`: pieces that the cooperative could not send, given back. */
    refused_lines: model.json().nullable(),
    sent_at: model.dateTime().nullable(),
    courier: model.text().nullable(),
    tracking_number: model.text().nullable(),
    receive_by: model.dateTime().nullable(),
    received_at: model.dateTime().nullable(),
    received_by: model.enum(["buyer", "programme"]).nullable(),
    report_until: model.dateTime().nullable(),
    /** When its money became available to the cooperative. */
    released_at: model.dateTime().nullable(),
    /** When it was decided; the native order follows, see `undone_at`. */
    cancelled_at: model.dateTime().nullable(),
    cancel_why: model.enum([...cancelReasons]).nullable(),
    cancel_note: model.text().nullable(),
    /** The party and person who cancelled, e.g. `cooperative:memb_…`. */
    cancelled_by: model.text().nullable(),
    /** When the native order was cancelled, its stock free and its money back. Null while the gateway refuses. */
    undone_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["purchase_id"] }, { on: ["cooperative_id", "placed_at"] }])

export default OrderCourse
