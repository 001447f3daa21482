import { model } from "@medusajs/framework/utils"

/** A picture for few eyes: a photo in a case, a bank's slip. */
const PrivatePicture = model
  .define("private_picture", {
    id: model.id({ prefix: "ppic" }).primaryKey(),
    /** What it belongs to, e.g. `order-case:<id>`; only who names it right can read it. */
    owner: model.text(),
    /** SHA-256 of the file as it is kept. */
    sha256: model.text(),
    width: model.number(),
    height: model.number(),
    /** Bytes. */
    size: model.number(),
  })
  .indexes([{ on: ["owner"] }])

export default PrivatePicture
