import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import CooperativeModule from "../modules/cooperative"

/** Whose order it is. */
export default defineLink(CooperativeModule.linkable.cooperative, {
  linkable: OrderModule.linkable.order,
  isList: true,
})
