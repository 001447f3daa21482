import type { OrderCourse } from "@opop/vendor/contract/purchase"
import { expect, it } from "vitest"
import { progressSteps } from "./progress-steps"

const nothing = {
  accepted_at: null,
  sent_at: null,
  received_at: null,
  cancelled: null,
} as unknown as OrderCourse
const steps = (course: Partial<OrderCourse>) =>
  progressSteps({ course: { ...nothing, ...course } }, "2026-11-24T01:00:00.000Z").map(({ step, at }) => [
    step,
    at !== null,
  ])

it("shows the whole way, and how far it is", () => {
  expect(steps({ accepted_at: "2026-11-24T02:00:00.000Z" })).toEqual([
    ["placed", true],
    ["accepted", true],
    ["sent", false],
    ["received", false],
  ])
})

it("ends where it was cancelled", () => {
  const cancelled = { at: "2026-11-24T03:00:00.000Z", why: "lapsed" as const, note: "" }
  expect(steps({ cancelled })).toEqual([
    ["placed", true],
    ["cancelled", true],
  ])
})
