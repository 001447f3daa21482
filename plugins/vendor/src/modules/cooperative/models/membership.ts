import { model } from "@medusajs/framework/utils"
import Cooperative from "./cooperative"
import Member from "./member"

/** A member's role in one cooperative. */
const Membership = model
  .define("membership", {
    id: model.id({ prefix: "mship" }).primaryKey(),
    role: model.enum(["owner", "catalogue", "fulfilment", "finance"]),
    member: model.belongsTo(() => Member, { mappedBy: "memberships" }),
    cooperative: model.belongsTo(() => Cooperative, { mappedBy: "memberships" }),
  })
  .indexes([{ on: ["member_id", "cooperative_id"], unique: true }])

export default Membership
