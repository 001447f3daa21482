import { model } from "@medusajs/framework/utils"
import { deskEventKinds } from "../../../contract/desk-event"

/** An alert for the desks of one cooperative; kept for some days, so that a desk that was away hears of it. */
const DeskEvent = model
  .define("desk_event", {
    /** Counts up; a desk names the last one it has seen. */
    id: model.text().primaryKey(),
    cooperative_id: model.text(),
    kind: model.enum([...deskEventKinds]),
    /** Id of the order, case, message or payout. */
    subject: model.text(),
    /** What was told already is not told again. */
    key: model.text().unique(),
  })
  .indexes([{ on: ["cooperative_id", "created_at"] }])

export default DeskEvent
