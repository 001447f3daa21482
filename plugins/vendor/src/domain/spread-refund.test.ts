import { expect, it } from "vitest"
import { spreadRefund } from "./spread-refund"

it.each([
  [30, [{ id: "a", rest: 100 }], [{ payment_id: "a", amount: 30 }]],
  [
    130,
    [
      { id: "a", rest: 100 },
      { id: "b", rest: 50 },
    ],
    [
      { payment_id: "a", amount: 100 },
      { payment_id: "b", amount: 30 },
    ],
  ],
  [
    10,
    [
      { id: "a", rest: 0 },
      { id: "b", rest: 10 },
    ],
    [{ payment_id: "b", amount: 10 }],
  ],
  [0, [{ id: "a", rest: 1 }], []],
  [151, [{ id: "a", rest: 100 }], null],
  [1, [{ id: "a", rest: -5 }], null],
  [1, [], null],
])("%i out of %j", (amount, payments, parts) => {
  expect(spreadRefund(amount, payments)).toEqual(parts)
})
