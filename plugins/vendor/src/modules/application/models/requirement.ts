import { model } from "@medusajs/framework/utils"
import { requirementKinds } from "../../../contract/requirement"

/** What a cooperative has to show; editable by staff. Meanings: the contract. */
const Requirement = model.define("requirement", {
  id: model.id({ prefix: "req" }).primaryKey(),
  kind: model.enum([...requirementKinds]),
  rule: model.text().nullable(),
  /** `{ id, en }` */
  title: model.json(),
  text: model.json(),
  place: model.text(),
  verifying: model.boolean().default(false),
  expires: model.boolean().default(false),
  active: model.boolean().default(true),
  rank: model.number().default(100),
  changed_by: model.text().nullable(),
})

export default Requirement
