import { expect, it } from "vitest"
import { readSalesQuery } from "./read-sales-query"

it.each([
  [{}, { by: "day", from: undefined, to: undefined }],
  [
    { by: "month", from: "2026-01", to: "2026-02" },
    { by: "month", from: "2026-01-01", to: "2026-02-28" },
  ],
  [
    { by: "day", from: "2026-11-01", to: "" },
    { by: "day", from: "2026-11-01", to: undefined },
  ],
  [
    { by: "hour", from: "x", to: "2026-02-31" },
    { by: "day", from: undefined, to: undefined },
  ],
  [
    { by: ["day", "month"], from: ["2026-11-01"], to: "2028-02" },
    { by: "day", from: undefined, to: "2028-02-29" },
  ],
])("%j", (query, asked) => {
  expect(readSalesQuery(query)).toEqual(asked)
})
