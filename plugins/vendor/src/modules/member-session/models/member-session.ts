import { model } from "@medusajs/framework/utils"

/** One sign-in of a member: a token of theirs that the desk has seen. Kept until the token has run out. */
const MemberSession = model
  .define("member_session", {
    id: model.id({ prefix: "mses" }).primaryKey(),
    member_id: model.text(),
    /** SHA-256 of the token, which is kept nowhere. */
    token_hash: model.text().unique(),
    user_agent: model.text().default(""),
    issued_at: model.dateTime(),
    expires_at: model.dateTime(),
    last_seen_at: model.dateTime(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["member_id"] }])

export default MemberSession
