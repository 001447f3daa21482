import type { DeskOrderDetail } from "@opop/vendor/contract/desk"

export type CourseStep = "placed" | "accepted" | "sent" | "received" | "cancelled"

/** What has happened to an order, oldest first. */
export function courseSteps({
  placed_at,
  course,
}: Pick<DeskOrderDetail, "placed_at" | "course">): { step: CourseStep; at: string }[] {
  const moments: [CourseStep, string | null | undefined][] = [
    ["placed", placed_at],
    ["accepted", course.accepted_at],
    ["sent", course.sent_at],
    ["received", course.received_at],
    ["cancelled", course.cancelled?.at],
  ]
  return moments.flatMap(([step, at]) => (at ? [{ step, at }] : []))
}
