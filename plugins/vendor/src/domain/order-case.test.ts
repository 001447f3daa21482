import { describe, expect, it } from "vitest"
import { type CaseState, caseActions, caseParties, caseStates } from "../contract/order-case"
import { type CaseMove, isOpenCase, mayDo, moveCase } from "./order-case"

const moves: CaseMove[] = [...caseActions, "lapse"]
const at = (state: CaseState, more: object = {}) => ({ state, offered: 5000, refund_due: false, ...more })
const terms = { goods_back: false, amount: 5000 }

/** Written again by hand: `state party move` → where it leads, with an offer of money and nothing to send back. */
const expected: Record<string, CaseState> = {
  "open buyer call_in": "called_in",
  "open buyer withdraw": "withdrawn",
  "open buyer message": "open",
  "open cooperative accept": "settled",
  "open cooperative answer": "answered",
  "open cooperative call_in": "called_in",
  "open cooperative message": "open",
  "open province message": "open",
  "open programme lapse": "called_in",
  "answered buyer accept": "settled",
  "answered buyer call_in": "called_in",
  "answered buyer withdraw": "withdrawn",
  "answered buyer message": "answered",
  "answered cooperative accept": "settled",
  "answered cooperative call_in": "called_in",
  "answered cooperative message": "answered",
  "answered province message": "answered",
  "answered programme lapse": "closed",
  "agreed buyer call_in": "called_in",
  "agreed buyer withdraw": "withdrawn",
  "agreed buyer message": "agreed",
  "agreed cooperative goods_back": "settled",
  "agreed cooperative call_in": "called_in",
  "agreed cooperative message": "agreed",
  "agreed province message": "agreed",
  "agreed programme lapse": "called_in",
  "called_in buyer withdraw": "withdrawn",
  "called_in buyer message": "called_in",
  "called_in cooperative message": "called_in",
  "called_in province decide": "settled",
  "called_in province message": "called_in",
}

const everything = caseStates.flatMap((state) =>
  caseParties.flatMap((by) => moves.map((move) => [state, by, move] as const)),
)

describe("moveCase", () => {
  it.each(everything)("%s, %s: %s", (state, by, move) => {
    expect(moveCase(at(state), by, move, terms)).toBe(expected[`${state} ${by} ${move}`] ?? null)
  })

  it.each([
    ["open", "cooperative"],
    ["answered", "cooperative"],
    ["answered", "buyer"],
  ] as const)("accepted in %s by the %s waits for the goods when they must come back", (state, by) => {
    expect(moveCase(at(state), by, "accept", { goods_back: true, amount: 5000 })).toBe("agreed")
  })

  it("a verdict without money closes", () => {
    expect(moveCase(at("called_in"), "province", "decide", { goods_back: false, amount: 0 })).toBe("closed")
  })

  it.each([null, 0])("a buyer cannot take an offer of %s", (offered) => {
    expect(moveCase(at("answered", { offered }), "buyer", "accept", terms)).toBeNull()
  })

  it.each(everything)("while the money is on its way, %s, %s: %s moves nothing", (state, by, move) => {
    const to = moveCase(at(state, { refund_due: true }), by, move, terms)
    expect(to === null || (move === "message" && to === state)).toBe(true)
  })

  it("every open state has a way out for the buyer or the clock, and what is over stays over", () => {
    for (const state of caseStates) {
      const ways = caseParties.flatMap((by) => moves.map((move) => moveCase(at(state), by, move, terms)))
      expect(ways.some((to) => to !== null && !isOpenCase(to))).toBe(isOpenCase(state))
    }
  })
})

describe("mayDo", () => {
  it.each([
    [at("open"), "buyer", ["call_in", "withdraw", "message"]],
    [at("open"), "cooperative", ["accept", "answer", "call_in", "message"]],
    [at("answered", { offered: 0 }), "buyer", ["call_in", "withdraw", "message"]],
    [at("agreed", { refund_due: true }), "cooperative", ["message"]],
    [at("called_in"), "province", ["decide", "message"]],
    [at("settled"), "buyer", []],
  ] as const)("%o, %s: %j", (situation, by, may) => {
    expect(mayDo(situation, by)).toEqual(may)
  })
})
