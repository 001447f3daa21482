import { expect, it } from "vitest"
import { readProductsQuery } from "./read-products-query"

it.each([
  [{}, { tab: "all", q: undefined, page: 1 }],
  [
    { tab: "sold_out", q: " kopi ", page: "3" },
    { tab: "sold_out", q: "kopi", page: 3 },
  ],
  [
    { tab: "everything", q: "x".repeat(101), page: "0" },
    { tab: "all", q: undefined, page: 1 },
  ],
  [
    { tab: ["draft"], q: ["a", "b"], page: ["2"] },
    { tab: "all", q: undefined, page: 1 },
  ],
  [{ q: "  " }, { tab: "all", q: undefined, page: 1 }],
])("%o", (query, asked) => {
  expect(readProductsQuery(query)).toEqual(asked)
})
