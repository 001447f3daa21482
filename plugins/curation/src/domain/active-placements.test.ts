import { expect, it } from "vitest"
import { newPlacement } from "../contract/placement"
import { activePlacements } from "./active-placements"

const now = new Date("2026-11-24T05:00:00Z")
const placement = (
  name: string,
  position: number,
  starts_at: string | null,
  ends_at: string | null,
  slot = "home.featured",
) => ({
  name,
  slot,
  position,
  starts_at: starts_at ? new Date(starts_at) : null,
  ends_at: ends_at ? new Date(ends_at) : null,
})

it("shows what stands now, in its order", () => {
  const shown = activePlacements(
    [
      placement("always", 2, null, null),
      placement("begins now", 1, "2026-11-24T05:00:00Z", null),
      placement("begins later", 0, "2026-11-24T05:00:01Z", null),
      placement("ends now", 0, null, "2026-11-24T05:00:00Z"),
      placement("ends later", 3, "2026-11-01T00:00:00Z", "2026-11-24T05:00:01Z"),
      placement("elsewhere", 9, null, null, "home.hero"),
    ],
    now,
  )
  expect(shown.map(({ name }) => name)).toEqual(["begins now", "always", "ends later", "elsewhere"])
})

it("refuses a schedule that ends before it starts", () => {
  const schedule = {
    slot: "home.featured",
    kind: "product",
    reference_id: "prod_1",
    position: 0,
    starts_at: "2026-11-24T00:00:00+07:00",
    ends_at: "2026-11-23T00:00:00+07:00",
  }
  expect(newPlacement.safeParse(schedule).success).toBe(false)
  expect(newPlacement.safeParse({ ...schedule, ends_at: "2026-11-25T00:00:00+07:00" }).success).toBe(true)
})
