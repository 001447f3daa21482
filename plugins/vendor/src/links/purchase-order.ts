import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import PurchaseModule from "../modules/purchase"

/** The orders of a purchase, one per cooperative. */
export default defineLink(PurchaseModule.linkable.purchase, {
  linkable: OrderModule.linkable.order,
  isList: true,
})
