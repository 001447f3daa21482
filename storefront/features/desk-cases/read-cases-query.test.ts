import { expect, it } from "vitest"
import { readCasesQuery } from "./read-cases-query"

it.each([
  [{}, { open: true, page: 1 }],
  [
    { tab: "all", page: "2" },
    { open: false, page: 2 },
  ],
  [
    { tab: "x", page: "-1" },
    { open: true, page: 1 },
  ],
  [
    { tab: ["all", "all"], page: ["1", "2"] },
    { open: true, page: 1 },
  ],
])("%j", (query, asked) => {
  expect(readCasesQuery(query)).toEqual(asked)
})
