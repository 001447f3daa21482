import { expect, it } from "vitest"
import { courseSteps } from "./course-steps"
import { orderForTests } from "./order-for-tests"

it("tells only what has happened", () => {
  const { course } = orderForTests()
  const steps = (different: object) =>
    courseSteps(orderForTests({ course: { ...course, ...different } })).map(({ step }) => step)
  expect(steps({})).toEqual(["placed"])
  const at = "2026-11-25T01:00:00.000Z"
  expect(steps({ accepted_at: at, sent_at: at, received_at: at })).toEqual(["placed", "accepted", "sent", "received"])
  expect(steps({ cancelled: { at, why: "declined", note: "" } })).toEqual(["placed", "cancelled"])
})
