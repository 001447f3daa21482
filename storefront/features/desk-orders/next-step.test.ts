import { orderStates } from "@opop/vendor/contract/purchase"
import { expect, it } from "vitest"
import { nextStep } from "./next-step"
import { orderForTests } from "./order-for-tests"

const now = Date.parse("2026-11-25T00:00:00.000Z")

it("knows what comes next in every state", () => {
  expect(orderStates.map((state) => nextStep(orderForTests({ state }), now))).toEqual([
    "wait_payment",
    "accept",
    "pack",
    "rest",
    "under_way",
    "under_way",
    "done",
    "cancelled",
  ])
})

it("a received order can still come back until its window is over", () => {
  const { course } = orderForTests()
  const until = (report_until: string) => orderForTests({ state: "received", course: { ...course, report_until } })
  expect(nextStep(until("2026-11-26T00:00:00.000Z"), now)).toBe("window")
  expect(nextStep(until("2026-11-25T00:00:00.000Z"), now)).toBe("done")
})
