import { model } from "@medusajs/framework/utils"
import { certificateStates } from "../../../domain/certificate-state"
import Coverage from "./coverage"

/** A halal certificate that a cooperative has filed. */
const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    cooperative_id: model.text(),
    number: model.text().searchable(),
    issuer: model.text(),
    scheme: model.enum(["regular", "self_declared"]),
    state: model.enum([...certificateStates]).default("draft"),
    /** ISO days. */
    issued_on: model.text(),
    expires_on: model.text().nullable(),
    verified_on: model.text().nullable(),
    verified_by: model.text().nullable(),
    /** Where it was looked up and what was seen. */
    evidence: model.text().nullable(),
    coverages: model.hasMany(() => Coverage, { mappedBy: "certificate" }),
  })
  .cascades({ delete: ["coverages"] })
  .indexes([{ on: ["number"] }, { on: ["cooperative_id"] }])

export default Certificate
