import { expect, it } from "vitest"
import { draftPlace } from "./draft-place"

it("is the same page in every language", () => {
  const place = draftPlace("coop_1/mem_1", "/id/seller/store/profile", "story_id")
  expect(draftPlace("coop_1/mem_1", "/en/seller/store/profile", "story_id")).toBe(place)
})

it("tells members, cooperatives, pages and forms apart", () => {
  const places = [
    draftPlace("coop_1/mem_1", "/id/seller/store/profile", "a"),
    draftPlace("coop_1/mem_2", "/id/seller/store/profile", "a"),
    draftPlace("coop_2/mem_1", "/id/seller/store/profile", "a"),
    draftPlace("coop_1/mem_1", "/id/seller/store/holiday", "a"),
    draftPlace("coop_1/mem_1", "/id/seller/store/profile", "b"),
    draftPlace("coop_1/mem_1", "/identity", "a"),
  ]
  expect(new Set(places).size).toBe(places.length)
})
