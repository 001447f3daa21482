import { describe, expect, it } from "vitest"
import { readOutcome, returnPlace } from "./return-place"

const place = (code: string, details = {}, status = "succeeded") => returnPlace("id", { code, details }, status)

describe("returnPlace", () => {
  it.each([
    ["payment_declined", { decline_code: "insufficient_funds" }, "/id/checkout/pay?problem=insufficient_funds"],
    ["payment_declined", {}, "/id/checkout/pay?problem=card_declined"],
    ["payment_unfinished", {}, "/id/checkout/pay?problem=unfinished"],
    ["payment_processing", {}, "/id/checkout/outcome?state=processing"],
    ["gateway_unreachable", {}, "/id/checkout/outcome?state=checking"],
    ["backend_unreachable", {}, "/id/checkout/outcome?state=checking"],
    ["sold_out", { available: 0 }, "/id/checkout/outcome?state=returning&why=sold_out"],
    ["total_changed", {}, "/id/checkout/outcome?state=returning&why=total_changed"],
    ["cart_not_found", {}, "/id/purchases"],
  ])("after %s %j is %s", (code, details, path) => {
    expect(place(code, details)).toBe(path)
  })

  it("names a failed authentication", () => {
    expect(place("payment_unfinished", {}, "failed")).toBe("/id/checkout/pay?problem=authentication")
  })

  it("speaks of no money where none was taken", () => {
    expect(place("sold_out", {}, "failed")).toBe("/id/checkout?step=review")
  })
})

it("an outcome that nobody wrote is still being checked", () => {
  expect(readOutcome("arrived")).toBe("arrived")
  expect(readOutcome(["arrived", "x"])).toBe("checking")
})
