import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import CooperativeModule from "../modules/cooperative"

/** One shipping profile belongs to one cooperative: that is what gives each its own shipping in a shared cart. */
export default defineLink(CooperativeModule.linkable.cooperative, FulfillmentModule.linkable.shippingProfile)
