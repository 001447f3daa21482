import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import CooperativeModule from "../modules/cooperative"

/** Where its stock lies and its parcels leave from. */
export default defineLink(CooperativeModule.linkable.cooperative, StockLocationModule.linkable.stockLocation)
