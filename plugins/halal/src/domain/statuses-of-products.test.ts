import { expect, it } from "vitest"
import { statusesOfProducts } from "./statuses-of-products"
import { todayInEastJava } from "./today"

const certificate = {
  number: "ID35110017058840424",
  issuer: "BPJPH",
  state: "verified" as const,
  issued_on: "2024-04-30",
  expires_on: null,
  verified_on: "2026-09-14",
  evidence: "seen",
}

it("answers for every product that was asked for, and mixes none up", () => {
  const statuses = statusesOfProducts(
    ["a", "b", "c"],
    [{ product_id: "a", certificate }],
    [{ product_id: "b", rule: "KMA 1360/2021" }],
    "2026-11-24",
  )
  expect([...statuses].map(([id, { kind }]) => `${id}:${kind}`)).toEqual(["a:certified", "b:exempt", "c:none"])
})

it("counts days as they begin in East Java, seven hours before London's", () => {
  expect(todayInEastJava(new Date("2026-11-23T16:59:59Z"))).toBe("2026-11-23")
  expect(todayInEastJava(new Date("2026-11-23T17:00:00Z"))).toBe("2026-11-24")
})
