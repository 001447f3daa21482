import { model } from "@medusajs/framework/utils"

/** A picture whose files have been made; see `contract/picture`. */
const Picture = model.define("picture", {
  hash: model.text().primaryKey(),
  width: model.number(),
  height: model.number(),
  blur: model.text(),
  colour: model.text(),
})

export default Picture
