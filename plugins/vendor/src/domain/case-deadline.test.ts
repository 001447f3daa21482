import { expect, it } from "vitest"
import { caseDeadline, nextRefundAttempt } from "./case-deadline"

const now = new Date("2026-11-25T00:00:00Z")
const settings = { answer_days: 3, receive_days: 7 }

it.each([
  ["open", "2026-11-28T00:00:00.000Z"],
  ["answered", "2026-11-28T00:00:00.000Z"],
  ["agreed", "2026-12-05T00:00:00.000Z"],
  ["called_in", undefined],
  ["settled", undefined],
  ["closed", undefined],
  ["withdrawn", undefined],
] as const)("%s goes on by itself at %s", (state, at) => {
  expect(caseDeadline(state, settings, now)?.toISOString()).toBe(at)
})

it("tries a failed refund ever more rarely, but at least every hour", () => {
  const minutes = [0, 1, 5, 6, 20].map(
    (attempts) => (nextRefundAttempt(attempts, now).getTime() - now.getTime()) / 60_000,
  )
  expect(minutes).toEqual([1, 2, 32, 60, 60])
})
