import { model } from "@medusajs/framework/utils"

/** Since when a member's sign-ins count: an older token that the desk has never seen is refused. */
const SessionCutoff = model.define("session_cutoff", {
  id: model.id({ prefix: "mcut" }).primaryKey(),
  member_id: model.text().unique(),
  at: model.dateTime(),
})

export default SessionCutoff
