import { Module } from "@medusajs/framework/utils"
import StorePromotionModuleService from "./service"

export const STORE_PROMOTION_MODULE = "store_promotion"

export default Module(STORE_PROMOTION_MODULE, { service: StorePromotionModuleService })
