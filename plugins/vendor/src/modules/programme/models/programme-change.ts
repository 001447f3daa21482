import { model } from "@medusajs/framework/utils"

/** Who changed the programme's settings, from what, to what. Written by the database itself; never changed or deleted. */
const ProgrammeChange = model.define("programme_change", {
  id: model.id().primaryKey(),
  before: model.json(),
  after: model.json(),
  actor: model.text().nullable(),
})

export default ProgrammeChange
