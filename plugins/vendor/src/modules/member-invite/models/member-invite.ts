import { model } from "@medusajs/framework/utils"
import { memberRoles } from "../../../contract/desk"

/** A link with which one person may join a cooperative, once. Open until it is used, withdrawn or too old. */
const MemberInvite = model
  .define("member_invite", {
    id: model.id({ prefix: "minv" }).primaryKey(),
    cooperative_id: model.text(),
    /** SHA-256 of what the link ends in, which is kept nowhere. */
    token_hash: model.text().unique(),
    role: model.enum([...memberRoles]),
    email: model.text().nullable(),
    /** The member who invites. */
    invited_by: model.text(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
    used_by: model.text().nullable(),
    withdrawn_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cooperative_id"] }])

export default MemberInvite
