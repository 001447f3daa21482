import { expect, it } from "vitest"
import { ViewGuard } from "./view-guard"

const start = new Date("2026-11-25T03:00:00Z")
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

it("counts a visitor once in half an hour for each product", () => {
  const guard = new ViewGuard()
  expect(guard.isNew("1.2.3.4", "kopi", start)).toBe(true)
  expect(guard.isNew("1.2.3.4", "kopi", later(29))).toBe(false)
  expect(guard.isNew("1.2.3.4", "teh", later(29))).toBe(true)
  expect(guard.isNew("1.2.3.5", "kopi", later(29))).toBe(true)
  expect(guard.isNew("1.2.3.4", "kopi", later(30))).toBe(true)
})

it("forgets everything with the day", () => {
  const guard = new ViewGuard()
  const midnight = new Date("2026-11-25T17:00:00Z")
  expect(guard.isNew("1.2.3.4", "kopi", new Date(midnight.getTime() - 1000))).toBe(true)
  expect(guard.isNew("1.2.3.4", "kopi", midnight)).toBe(true)
})

it("keeps no address", () => {
  const guard = new ViewGuard()
  guard.isNew("203.0.113.77", "kopi", start)
  const kept = JSON.stringify([...(guard as unknown as { seen: Map<string, number> }).seen])
  expect(kept).not.toContain("203.0.113")
  expect(kept).not.toContain("kopi")
})
