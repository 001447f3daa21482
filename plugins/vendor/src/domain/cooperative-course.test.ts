import { expect, it } from "vitest"
import { cooperativeStates } from "../contract/cooperative"
import { type CooperativeMove, type CooperativeParty, moveCooperative } from "./cooperative-course"

const moves: CooperativeMove[] = ["submit", "take", "send_back", "approve", "suspend", "resume", "close"]
const parties: CooperativeParty[] = ["member", "province"]

const allowed = [
  ["draft", "submit", "member", "submitted"],
  ["submitted", "take", "province", "in_review"],
  ["in_review", "send_back", "province", "sent_back"],
  ["sent_back", "submit", "member", "submitted"],
  ["in_review", "approve", "province", "active"],
  ["active", "suspend", "province", "suspended"],
  ["suspended", "resume", "province", "active"],
  ["suspended", "close", "province", "closed"],
] as const

it.each(allowed)("%s: %s by the %s leads to %s", (state, move, by, to) => {
  expect(moveCooperative(state, move, by)).toBe(to)
})

it("refuses everything else", () => {
  const known = new Set(allowed.map(([state, move, by]) => `${state} ${move} ${by}`))
  for (const state of cooperativeStates)
    for (const move of moves)
      for (const by of parties)
        if (!known.has(`${state} ${move} ${by}`)) expect(moveCooperative(state, move, by), state + move + by).toBeNull()
})

it("a store that sells is suspended before it is closed", () => {
  expect(moveCooperative("active", "close", "province")).toBeNull()
})
