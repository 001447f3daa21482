import { expect, it } from "vitest"
import { deskRuleOf, deskRules } from "./desk-rules"

it("finds the rule of a path, whatever its ids, its ending and its case", () => {
  for (const path of ["/vendor/orders/order_1/accept", "/vendor/orders/order_1/accept/", "/VENDOR/orders/x%2Fy/accept"])
    expect(deskRuleOf("POST", path)).toBe(deskRules["POST /vendor/orders/:id/accept"])
  expect(deskRuleOf("HEAD", "/vendor/orders")).toBe(deskRules["GET /vendor/orders"])
})

it.each([
  ["DELETE", "/vendor/orders"],
  ["GET", "/vendor/orders/order_1/accept"],
  ["POST", "/vendor/orders/order_1/accept/more"],
  ["POST", "/vendor/orders//accept"],
  ["GET", "/vendor"],
  ["GET", "/vendor/nothing"],
])("has none for %s %s", (method, path) => {
  expect(deskRuleOf(method, path)).toBeUndefined()
})
