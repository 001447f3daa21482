import { deskOrder, memberRoles } from "@opop/vendor/contract/desk"
import { expect, it } from "vitest"
import seller from "@/i18n/locales/id/seller.json"

it("the desk has words for every role and every state of an order, and for no others", () => {
  expect(Object.keys(seller.role).sort()).toEqual([...memberRoles].sort())
  expect(Object.keys(seller.order_state).sort()).toEqual([...deskOrder.shape.state.options].sort())
})
