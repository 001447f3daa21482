import { model } from "@medusajs/framework/utils"

/** A document for few eyes: a licence, a certificate. */
const PrivateDocument = model
  .define("private_document", {
    id: model.id({ prefix: "pdoc" }).primaryKey(),
    /** What it belongs to, e.g. `requirement:<cooperative>`; only who names it right can read it. */
    owner: model.text(),
    /** A picture is kept drawn anew, as WebP; a PDF as it came. */
    kind: model.enum(["pdf", "picture"]),
    /** SHA-256 of the file as it is kept. */
    sha256: model.text(),
    /** Bytes. */
    size: model.number(),
  })
  .indexes([{ on: ["owner"] }])

export default PrivateDocument
