import { deskTabs } from "@opop/vendor/contract/desk"
import { caseParties } from "@opop/vendor/contract/order-case"
import { cancelReasons, orderStates, paymentStates, refundReasons } from "@opop/vendor/contract/purchase"
import { expect, it } from "vitest"
import texts from "@/i18n/locales/id/desk-orders.json"

const { label: _label, ...tabs } = texts.tabs

it.each([
  ["state", texts.state, orderStates],
  ["payment", texts.payment, paymentStates],
  ["cancelled", texts.cancelled, cancelReasons],
  ["refund reason", texts.refunds.reason, refundReasons],
  ["refunding party", texts.refunds.by, caseParties],
  ["tab", tabs, deskTabs],
])("has words for every %s, and for no others", (_name, words, known) => {
  expect(Object.keys(words).sort()).toEqual([...known].sort())
})
