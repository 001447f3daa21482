import { model } from "@medusajs/framework/utils"
import { storeChangeKinds } from "../../../contract/store-change"

/** One thing that was changed in a store: append-only, a trigger refuses everything else. */
const StoreChange = model
  .define("store_change", {
    id: model.id({ prefix: "stch" }).primaryKey(),
    cooperative_id: model.text(),
    kind: model.enum([...storeChangeKinds]),
    party: model.enum(["member", "province", "programme"]),
    /** The member's or user's id; null for what the programme did by itself. */
    actor_id: model.text().nullable(),
    /** Id of what was changed. */
    subject: model.text(),
    label: model.text().default(""),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["cooperative_id", "created_at"] }])

export default StoreChange
