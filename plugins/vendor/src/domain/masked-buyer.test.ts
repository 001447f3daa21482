import { describe, expect, it } from "vitest"
import { type BuyerOrder, buyerSight, initialsOf, visibleDelivery } from "./masked-buyer"

const now = new Date("2026-11-25T03:00:00Z")
const before = (ms: number) => new Date(now.getTime() - ms)
const day = 86_400_000
const address = {
  first_name: "Siti Aminah",
  address_1: "Jl. Mawar 5",
  address_2: "Cilandak",
  city: "Kota Jakarta Selatan",
  province: "DKI Jakarta",
  postal_code: "12430",
  country_code: "id",
  phone: "+628123456789",
  metadata: null,
}
const order = (more: Partial<BuyerOrder>): BuyerOrder => ({
  state: "packing",
  accepted: true,
  over_at: null,
  disputed: false,
  address,
  ...more,
})

describe("how much of a buyer the desk shows", () => {
  it.each([
    ["awaiting_payment", false, null, "outline"],
    ["awaiting_acceptance", false, null, "outline"],
    ["packing", true, null, "whole"],
    ["sent", true, null, "whole"],
    ["delivered", true, null, "whole"],
    ["received", true, before(0), "whole"],
    ["received", true, before(90 * day - 1), "whole"],
    ["received", true, before(90 * day), "masked"],
    ["cancelled", true, before(90 * day - 1), "whole"],
    ["cancelled", true, before(90 * day), "masked"],
    ["cancelled", false, before(0), "outline"],
    ["cancelled", false, before(90 * day), "masked"],
    ["received", true, null, "masked"],
  ] as const)("%s, accepted %s, over at %s: %s", (state, accepted, over_at, sight) => {
    expect(buyerSight(order({ state, accepted, over_at }), now, 90)).toBe(sight)
  })

  it("keeps the buyer in sight while a case is open", () => {
    expect(buyerSight(order({ state: "received", over_at: before(200 * day), disputed: true }), now, 90)).toBe("whole")
  })

  it("follows the programme's days", () => {
    expect(buyerSight(order({ state: "received", over_at: before(30 * day) }), now, 30)).toBe("masked")
    expect(buyerSight(order({ state: "received", over_at: before(30 * day) }), now, 31)).toBe("whole")
  })
})

it("shows name and city, then everything, then initials and city", () => {
  expect(visibleDelivery(order({ state: "awaiting_acceptance", accepted: false }), now, 90)).toEqual({
    name: "Siti Aminah",
    phone: "",
    lines: ["Kota Jakarta Selatan"],
    sight: "outline",
  })
  expect(visibleDelivery(order({}), now, 90)).toMatchObject({ phone: "+628123456789", sight: "whole" })
  const masked = visibleDelivery(order({ state: "received", over_at: before(91 * day) }), now, 90)
  expect(masked).toEqual({ name: "S. A.", phone: "", lines: ["Kota Jakarta Selatan"], sight: "masked" })
  expect(JSON.stringify(masked)).not.toMatch(/Mawar|8123|Siti|12430/)
})

it("says the country of what goes abroad, and survives an order without an address", () => {
  const abroad = { ...address, city: "Kuala Lumpur", country_code: "my" }
  expect(visibleDelivery(order({ state: "awaiting_acceptance", address: abroad }), now, 90).lines).toEqual([
    "Kuala Lumpur, MY",
  ])
  expect(visibleDelivery(order({ address: null }), now, 90)).toMatchObject({ name: "", phone: "", lines: [] })
})

it.each([
  ["Siti Aminah", "S. A."],
  ["  muhammad  ", "M."],
  ["(Bu) Ani", "B. A."],
  ["", ""],
  ["李 小龙", "李. 小."],
])("initials of %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
