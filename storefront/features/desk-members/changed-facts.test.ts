import { expect, it } from "vitest"
import { changedFacts } from "./changed-facts"

it("names what differs, and nothing that stayed", () => {
  expect(changedFacts({ price: 5000, stock: 3, tags: ["a"] }, { price: 6000, stock: 3, tags: ["a"] })).toEqual([
    { name: "price", before: 5000, after: 6000 },
  ])
})

it("tells everything of what was made or removed, and nothing of nothing", () => {
  expect(changedFacts(null, { role: "finance", note: null })).toEqual([
    { name: "role", before: null, after: "finance" },
  ])
  expect(changedFacts({ role: "finance" }, null)).toEqual([{ name: "role", before: "finance", after: null }])
  expect(changedFacts(null, null)).toEqual([])
})
