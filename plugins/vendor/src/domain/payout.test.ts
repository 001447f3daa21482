import { describe, expect, it } from "vitest"
import { payoutStates } from "../contract/payout"
import { movePayout, nextAttemptAt, type PayoutMove, payoutDay, payoutMoves, payoutNumber } from "./payout"

const moves: PayoutMove[] = ["send", "pay", "refuse", "bounce", "retry", "cancel"]

describe("states of a payout", () => {
  it("are all in the table", () => expect(Object.keys(payoutMoves).sort()).toEqual([...payoutStates].sort()))

  it("allow these ways and no other", () => {
    const ways = payoutStates.flatMap((from) =>
      moves.flatMap((move) => {
        const to = movePayout(from, move)
        return to ? [`${from} ${move} ${to}`] : []
      }),
    )
    expect(ways).toEqual([
      "scheduled send sent",
      "scheduled refuse failed",
      "scheduled cancel cancelled",
      "sent pay paid",
      "sent refuse failed",
      "paid bounce failed",
      "failed retry scheduled",
      "failed cancel cancelled",
    ])
  })

  it("never pay what was not sent, nor cancel what is on its way", () => {
    expect(movePayout("scheduled", "pay")).toBeNull()
    expect(movePayout("sent", "cancel")).toBeNull()
    expect(movePayout("paid", "retry")).toBeNull()
  })
})

describe("back-off", () => {
  const now = new Date("2026-11-25T03:00:00Z")
  it("waits longer each time and then gives up", () => {
    const hours = [1, 2, 3, 4, 5, 6].map((failures) => {
      const at = nextAttemptAt(failures, now)
      return at ? (at.getTime() - now.getTime()) / 3_600_000 : null
    })
    expect(hours).toEqual([0.25, 1, 4, 12, 24, 48])
    expect(nextAttemptAt(7, now)).toBeNull()
  })
})

describe("numbers and days", () => {
  it("take year and weekday in Jakarta", () => {
    const newYear = new Date("2026-12-31T17:00:00Z")
    expect(payoutNumber("PO", 123, newYear)).toBe("PO-2027-000123")
    expect(payoutDay(newYear)).toEqual({ day: "2027-01-01", weekday: 5 })
    expect(payoutDay(new Date("2026-11-29T10:00:00Z"))).toEqual({ day: "2026-11-29", weekday: 7 })
  })
  it("grow beyond six digits", () => {
    expect(payoutNumber("BF", 1_234_567, new Date("2026-11-25T00:00:00Z"))).toBe("BF-2026-1234567")
  })
})
