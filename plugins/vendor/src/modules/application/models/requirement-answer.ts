import { model } from "@medusajs/framework/utils"

/** What a cooperative gave for a requirement, and what staff said to it. One per cooperative and requirement. */
const RequirementAnswer = model.define("requirement_answer", {
  id: model.id({ prefix: "reqan" }).primaryKey(),
  requirement_id: model.text(),
  cooperative_id: model.text(),
  state: model.enum(["given", "accepted", "rejected", "waived"]),
  /** Why it was rejected or waived. */
  reason: model.text().nullable(),
  /** Of a private document, its kind and what the cooperative calls it. */
  document_id: model.text().nullable(),
  document_kind: model.text().nullable(),
  document_name: model.text().nullable(),
  /** Last day on which it holds, ISO. */
  expires_on: model.text().nullable(),
  /** The member, and when. */
  given_by: model.text().nullable(),
  given_at: model.dateTime().nullable(),
  judged_by: model.text().nullable(),
  judged_at: model.dateTime().nullable(),
})

export default RequirementAnswer
