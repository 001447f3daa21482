import { describe, expect, it } from "vitest"
import { isSettled, requirementState } from "./requirement-state"

const today = "2026-11-25"

describe("a requirement", () => {
  it("that is computed follows what is", () => {
    expect(requirementState("computed", null, false, today)).toBe("open")
    expect(requirementState("computed", null, true, today)).toBe("accepted")
  })

  it("that is declared is met at once, until staff say otherwise", () => {
    expect(requirementState("attested", null, false, today)).toBe("open")
    expect(requirementState("attested", { state: "given", expires_on: null }, false, today)).toBe("accepted")
    expect(requirementState("attested", { state: "rejected", expires_on: null }, false, today)).toBe("rejected")
  })

  it.each([
    ["given", "2026-11-25", "waiting"],
    ["accepted", "2026-11-25", "accepted"],
    ["accepted", "2026-11-24", "expired"],
    ["given", "2026-11-24", "expired"],
    ["rejected", "2026-11-24", "rejected"],
    ["waived", "2026-11-24", "waived"],
  ] as const)("by document: %s until %s is %s", (state, expires_on, expected) => {
    expect(requirementState("document", { state, expires_on }, false, today)).toBe(expected)
  })

  it("that staff make sure of waits for them", () => {
    expect(requirementState("verified", null, false, today)).toBe("waiting")
    expect(requirementState("verified", { state: "accepted", expires_on: null }, false, today)).toBe("accepted")
  })

  it("is settled when nothing is left to do", () => {
    const states = ["open", "waiting", "accepted", "rejected", "waived", "expired"] as const
    expect(states.filter(isSettled)).toEqual(["accepted", "waived"])
  })
})
