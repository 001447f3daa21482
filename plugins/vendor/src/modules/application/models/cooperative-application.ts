import { model } from "@medusajs/framework/utils"

/** What a cooperative told when it applied, and what staff said to it; formats and meanings: the contract. One per cooperative. */
const CooperativeApplication = model.define("cooperative_application", {
  id: model.id({ prefix: "coapp" }).primaryKey(),
  cooperative_id: model.text(),
  /** Who began it, with a key of theirs: the same again is the same application. */
  member_id: model.text(),
  key: model.text(),
  pesantren: model.text().nullable(),
  nspp: model.text().nullable(),
  name: model.text().nullable(),
  founded: model.number().nullable(),
  legal_number: model.text().nullable(),
  nib: model.text().nullable(),
  npwp: model.text().nullable(),
  regency_code: model.text().nullable(),
  district: model.text().nullable(),
  postcode: model.text().nullable(),
  address: model.text().nullable(),
  contact_name: model.text().nullable(),
  contact_phone: model.text().nullable(),
  whatsapp: model.text().nullable(),
  /** By field, of the last time it was sent back. */
  reasons: model.json(),
  note: model.text().nullable(),
  submitted_at: model.dateTime().nullable(),
  taken_by: model.text().nullable(),
  decided_at: model.dateTime().nullable(),
  decided_by: model.text().nullable(),
})

export default CooperativeApplication
