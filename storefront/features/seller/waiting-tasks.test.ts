import type { OrderCase } from "@opop/vendor/contract/order-case"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import { expect, it } from "vitest"
import { orderForTests } from "@/features/desk-orders/order-for-tests"
import type { Home } from "./load-home"
import { waitingTasks } from "./waiting-tasks"

const caseWith = (deadline: string | null, may: OrderCase["may"]) => ({ deadline, may }) as OrderCase
const none = { needs_action: 0, new: 0, to_pack: 0, to_ship: 0, shipped: 0, done: 0, cancelled: 0, all: 0 }
const home = (different: Partial<Home> = {}, counts = {}): Home => ({
  orders: {
    orders: [orderForTests()],
    count: 1,
    counts: { ...none, new: 1, to_pack: 2, all: 3, ...counts },
  },
  cases: [],
  money: undefined,
  questions: undefined,
  account: undefined,
  requirements: undefined,
  codeNeeded: undefined,
  ...different,
})

it("puts what is due first on top", () => {
  const cases = [caseWith("2026-11-25T07:00:00.000Z", ["answer"]), caseWith("2026-11-29T07:00:00.000Z", ["accept"])]
  expect(waitingTasks(home({ cases }), "owner")).toEqual([
    { kind: "cases", count: 2, deadline: "2026-11-25T07:00:00.000Z" },
    { kind: "accept", count: 1, deadline: "2026-11-26T07:00:00.000Z" },
    { kind: "pack", count: 2 },
  ])
})

it("leaves aside cases that wait for somebody else, and places without work", () => {
  const cases = [caseWith("2026-11-25T07:00:00.000Z", ["message"])]
  expect(waitingTasks(home({ cases }, { new: 0, to_pack: 0 }), "owner")).toEqual([])
})

it("asks finance for no parcels", () => {
  expect(waitingTasks(home(), "finance")).toEqual([])
})

it("tells of questions after what has a deadline and what must be packed", () => {
  const tasks = waitingTasks(home({ questions: 2 }, { new: 0, to_pack: 1 }), "owner")
  expect(tasks).toEqual([
    { kind: "pack", count: 1 },
    { kind: "questions", count: 2 },
  ])
})

it.each(["missing", "refused"] as const)("reminds the owner of an account that is %s", (state) => {
  const account = { state } as PayoutAccount
  expect(waitingTasks(home({ account }, { new: 0, to_pack: 0 }), "owner")).toEqual([{ kind: "account" }])
  expect(waitingTasks(home({ account }, { new: 0, to_pack: 0 }), "fulfilment")).toEqual([])
})
