import { model } from "@medusajs/framework/utils"

/** A featured position on a page, with its schedule. */
const Placement = model
  .define("placement", {
    id: model.id({ prefix: "place" }).primaryKey(),
    slot: model.text(),
    kind: model.enum(["product", "cooperative"]),
    reference_id: model.text(),
    position: model.number().default(0),
    starts_at: model.dateTime().nullable(),
    ends_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["slot"] }])

export default Placement
