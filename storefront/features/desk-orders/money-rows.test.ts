import { expect, it } from "vitest"
import { moneyRows } from "./money-rows"
import { orderForTests } from "./order-for-tests"

const { money } = orderForTests()
const names = (order: ReturnType<typeof orderForTests>) => moneyRows(order).rows.map(({ name }) => name)

/** What a reader gets who adds the lines up; the total in the middle is no line of its own. */
const added = (order: ReturnType<typeof orderForTests>) =>
  moneyRows(order)
    .rows.filter(({ name }) => name !== "total")
    .reduce((sum, { amount }) => sum + amount, 0)

it("adds up to what is left for the cooperative", () => {
  const order = orderForTests()
  expect(names(order)).toEqual(["items", "shipping", "total", "fee", "fee_tax"])
  expect(added(order)).toBe(118_225)
})

it("adds up after a refund, when less of the frozen fee is due", () => {
  const order = orderForTests({
    money: { ...money, refunded: 21_000 },
    fee: { commission: 2500, tax: 275, net: 97_706 },
  })
  expect(names(order)).toEqual(["items", "shipping", "total", "refunded", "fee_all"])
  expect(added(order)).toBe(97_706)
})

it("ends with the total while nothing was taken", () => {
  const order = orderForTests({ money: { ...money, captured: 0 }, shipping: null, total: 100_000 })
  expect(moneyRows(order)).toEqual({
    rows: [{ name: "items", amount: 100_000 }],
    result: { name: "total", amount: 100_000 },
  })
})

it("names what was not taken, and a discount", () => {
  const order = orderForTests({
    total: 111_000,
    money: { ...money, captured: 101_000 },
    fee: { commission: 2500, tax: 0, net: 98_500 },
  })
  expect(names(order)).toEqual(["items", "shipping", "other", "total", "unpaid", "fee"])
  expect(added(order)).toBe(98_500)
})
