import { expect, it } from "vitest"
import { placedTotal } from "./placed-total"

it.each([
  [100, null, 100],
  [99.6, [], 100],
  [70, [{ amount: 30, reference: "payment_collection" }], 100],
  [60, [{ amount: 40, reference: "gift" }], 60],
  [
    0,
    [
      { amount: 60, reference: "payment_collection" },
      { amount: 40, reference: "gift" },
    ],
    60,
  ],
])("a native total of %d with %j is %d", (total, credits, expected) => {
  expect(placedTotal(total, credits)).toBe(expected)
})
