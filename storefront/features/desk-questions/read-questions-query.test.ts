import { expect, it } from "vitest"
import { readQuestionsQuery } from "./read-questions-query"

it.each([
  [{}, { tab: "waiting", page: 1 }],
  [
    { tab: "all", page: "2" },
    { tab: "all", page: 2 },
  ],
  [
    { tab: "x", page: "-1" },
    { tab: "waiting", page: 1 },
  ],
  [
    { tab: ["all"], page: ["2", "3"] },
    { tab: "waiting", page: 1 },
  ],
])("%j", (query, asked) => {
  expect(readQuestionsQuery(query)).toEqual(asked)
})
