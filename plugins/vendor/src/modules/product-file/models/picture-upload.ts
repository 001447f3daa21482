import { model } from "@medusajs/framework/utils"

/** Who has uploaded which picture: only its own may a cooperative put on a product. */
const PictureUpload = model.define("picture_upload", {
  id: model.id({ prefix: "pupl" }).primaryKey(),
  cooperative_id: model.text(),
  hash: model.text(),
})

export default PictureUpload
