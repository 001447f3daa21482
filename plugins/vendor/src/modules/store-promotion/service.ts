import { MedusaService } from "@medusajs/framework/utils"
import StorePromotion from "./models/store-promotion"

/** Whose each promotion is, and its terms as the cooperative wrote them. Written by `workflows/write-promotion` alone. */
export default class StorePromotionModuleService extends MedusaService({ StorePromotion }) {}
