import { model } from "@medusajs/framework/utils"
import Membership from "./membership"

/** A person who works for one or more cooperatives; signs in as the actor `member`. */
const Member = model.define("member", {
  id: model.id({ prefix: "memb" }).primaryKey(),
  email: model.text().unique(),
  name: model.text(),
  memberships: model.hasMany(() => Membership, { mappedBy: "member" }),
})

export default Member
