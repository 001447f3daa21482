import { describe, expect, it } from "vitest"
import { promotionMoments, promotionState } from "./promotion-state"

const facts = { from: "2026-12-01", until: "2026-12-12", ended_at: null, limit: null, used: 0 }
const at = (moment: string, more: object = {}) => promotionState({ ...facts, ...more }, new Date(moment))

describe("promotionState", () => {
  it.each([
    ["2026-11-30T23:59:59+07:00", "planned"],
    ["2026-12-01T00:00:00+07:00", "running"],
    ["2026-12-12T23:59:59+07:00", "running"],
    ["2026-12-13T00:00:00+07:00", "over"],
  ])("at %s it is %s", (moment, state) => expect(at(moment)).toBe(state))

  it("knows its limit, and that it was ended", () => {
    const during = "2026-12-05T00:00:00Z"
    expect(at(during, { limit: 5, used: 4 })).toBe("running")
    expect(at(during, { limit: 5, used: 5 })).toBe("used_up")
    expect(at(during, { ended_at: "2026-12-04T00:00:00Z", limit: 5, used: 5 })).toBe("over")
    expect(at("2030-01-01T00:00:00Z", { until: null })).toBe("running")
  })

  it("begins and ends at midnight in Jakarta, exactly where its state changes", () => {
    const { starts, ends } = promotionMoments(facts)
    expect([starts.toISOString(), ends?.toISOString()]).toEqual([
      "2026-11-30T17:00:00.000Z",
      "2026-12-12T17:00:00.000Z",
    ])
    expect(at(starts.toISOString())).toBe("running")
    expect(at(ends?.toISOString() ?? "")).toBe("over")
    expect(promotionMoments({ ...facts, until: null }).ends).toBeNull()
  })
})
