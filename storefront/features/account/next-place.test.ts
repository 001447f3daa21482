import { expect, it } from "vitest"
import { landing, nextPlace } from "./next-place"

const buyer = { customer: true, member: false }
const member = { customer: false, member: true }
const both = { customer: true, member: true }

it.each(["account", "cart", "checkout", "seller"])("knows the place %s", (place) => {
  expect(nextPlace(place)).toBe(place)
})

it.each([
  "",
  "https://elsewhere.test",
  "//elsewhere.test",
  "/id/seller",
  "Seller",
  "constructor",
  "__proto__",
  undefined,
  null,
  ["seller"],
])("goes nowhere else: %j", (value) => {
  expect(nextPlace(value)).toBeUndefined()
})

it("brings a buyer to the account and a member to the desk", () => {
  expect(landing("id", undefined, buyer)).toBe("/id/account")
  expect(landing("en", undefined, member)).toBe("/en/seller")
})

it("lets somebody who is both choose, unless they came from somewhere", () => {
  expect(landing("id", undefined, both)).toBe("/id/account")
  expect(landing("id", "seller", both)).toBe("/id/seller")
})

it("brings back to where one came from", () => {
  expect(landing("en", "checkout", buyer)).toBe("/en/checkout")
  expect(landing("en", "seller", buyer)).toBe("/en/seller")
})

it("brings a buyer back to where they ask about a product, and to no other address", () => {
  expect(landing("id", nextPlace("ask:kopi-robusta"), buyer)).toBe("/id/products/kopi-robusta/questions")
  for (const wrong of ["ask:", "ask:../cart", "ask://elsewhere.test", "ask:a b", `ask:${"x".repeat(201)}`])
    expect(nextPlace(wrong)).toBeUndefined()
})
