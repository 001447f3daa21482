import { model } from "@medusajs/framework/utils"
import { cooperativeStates } from "../../../contract/cooperative"
import Membership from "./membership"

/** One kopontren and its store: the tenant. */
const Cooperative = model
  .define("cooperative", {
    id: model.id({ prefix: "coop" }).primaryKey(),
    handle: model.text().unique(),
    /** Names repeat between regencies; the handle does not. */
    name: model.text().searchable(),
    pesantren: model.text().searchable(),
    story: model.text().translatable().default(""),
    state: model.enum([...cooperativeStates]).default("draft"),
    /** Home Ministry code without the dot, e.g. 3509. */
    regency_code: model.text(),
    district: model.text(),
    postcode: model.text(),
    founded: model.number().nullable(),
    /** Step in the programme; an editable list, so free text here. */
    level: model.text(),
    /** Store colours as #rrggbb. The first carries white text. */
    colour: model.text(),
    accent: model.text(),
    /** Variation of the house pattern, 0–7. */
    pattern: model.number().default(0),
    whatsapp: model.text().nullable(),
    /** Registered for PPN (pengusaha kena pajak): its prices contain it. */
    is_pkp: model.boolean().default(false),
    memberships: model.hasMany(() => Membership, { mappedBy: "cooperative" }),
  })
  .indexes([{ on: ["regency_code"] }, { on: ["state"] }])

export default Cooperative
