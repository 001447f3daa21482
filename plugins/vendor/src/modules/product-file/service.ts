import { MedusaService } from "@medusajs/framework/utils"
import PictureUpload from "./models/picture-upload"
import ProductEntry from "./models/product-entry"
import ProductFile from "./models/product-file"

/** What is kept of products beside Medusa's own rows. Files are written by `workflows/write-product-files` only. */
export default class ProductFileModuleService extends MedusaService({ ProductFile, ProductEntry, PictureUpload }) {}
