import { expect, it } from "vitest"
import { readOrdersQuery } from "./read-orders-query"

it("takes a tab and a page", () => {
  expect(readOrdersQuery({ tab: "new", page: "3" })).toEqual({ tab: "new", page: 3 })
})

it.each([undefined, "", "0", "-1", "1.5", "abc", "1001", "1e9", ["2", "3"]])("%j is the first page", (page) => {
  expect(readOrdersQuery({ page })).toEqual({ tab: "all", page: 1 })
})

it.each(["", "constructor", ["new", "shipped"]])("%j is no tab: all orders", (tab) => {
  expect(readOrdersQuery({ tab }).tab).toBe("all")
})
