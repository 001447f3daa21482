import { model } from "@medusajs/framework/utils"
import { returnChoices } from "../../../contract/store-settings"

/** What a cooperative has set of its store, once it has set anything. */
const StoreSetting = model
  .define("store_setting", {
    id: model.id({ prefix: "stset" }).primaryKey(),
    cooperative_id: model.text(),
    /** Grows with each change: who edits an older one is told. */
    version: model.number(),
    /** Hashes of pictures. */
    logo: model.text().nullable(),
    banner: model.text().nullable(),
    /** ISO dates in Jakarta, both included. */
    closed_from: model.text().nullable(),
    closed_until: model.text().nullable(),
    closed_message: model.text().default(""),
    closed_message_en: model.text().default(""),
    handling_days: model.number().default(2),
    returns_choice: model.enum([...returnChoices]).default("faults"),
    returns_text: model.text().default(""),
    returns_text_en: model.text().default(""),
  })
  .indexes([{ on: ["cooperative_id"], unique: true }])

export default StoreSetting
