import { describe, expect, it } from "vitest"
import { salesPeriod } from "./sales-period"

const today = "2026-11-25"

describe("days", () => {
  it("are the last thirty unless asked for", () => {
    const period = salesPeriod({ by: "day" }, today)
    expect(period).toMatchObject({ from: "2026-10-27", to: today })
    expect(period.keys).toHaveLength(30)
    expect(period.since.toISOString()).toBe("2026-10-26T17:00:00.000Z")
    expect(period.until.toISOString()).toBe("2026-11-25T17:00:00.000Z")
  })

  it("end today, and cross the end of February", () => {
    expect(salesPeriod({ by: "day", from: "2026-11-24", to: "2027-01-01" }, today).keys).toEqual(["2026-11-24", today])
    const leap = salesPeriod({ by: "day", from: "2024-02-28", to: "2024-03-01" }, today)
    expect(leap.keys).toEqual(["2024-02-28", "2024-02-29", "2024-03-01"])
  })

  it.each([
    ["2026-11-25", "2026-11-24"],
    ["2026-11-26", undefined],
    ["2026-08-01", "2026-11-25"],
  ])("refuses %s to %s", (from, to) => {
    expect(() => salesPeriod({ by: "day", from, to }, today)).toThrow("At least one")
  })
})

describe("months", () => {
  it("are twelve unless asked for, and whole", () => {
    const period = salesPeriod({ by: "month" }, today)
    expect(period).toMatchObject({ from: "2025-12-01", to: today })
    expect(period.keys).toHaveLength(12)
    const asked = salesPeriod({ by: "month", from: "2026-01-17", to: "2026-02-03" }, today)
    expect(asked).toMatchObject({ from: "2026-01-01", to: "2026-02-28", keys: ["2026-01", "2026-02"] })
    expect(asked.until.toISOString()).toBe("2026-02-28T17:00:00.000Z")
  })

  it("refuses more than three years", () => {
    expect(() => salesPeriod({ by: "month", from: "2023-11-01" }, today)).toThrow("At least one")
    expect(salesPeriod({ by: "month", from: "2023-12-01" }, today).keys).toHaveLength(36)
  })
})
