import type { PurchaseOrder } from "@opop/vendor/contract/purchase"

export type ProgressStep = "placed" | "accepted" | "sent" | "received" | "cancelled"

/**
 * The way of a parcel: what has happened with its moment, what is still to come with null. A cancelled order goes no further.
 * @param placedAt ISO moment of the purchase
 */
export function progressSteps(
  { course }: Pick<PurchaseOrder, "course">,
  placedAt: string,
): { step: ProgressStep; at: string | null }[] {
  const steps: { step: ProgressStep; at: string | null }[] = [
    { step: "placed", at: placedAt },
    { step: "accepted", at: course.accepted_at },
    { step: "sent", at: course.sent_at },
    { step: "received", at: course.received_at },
  ]
  if (!course.cancelled) return steps
  return [...steps.filter(({ at }) => at !== null), { step: "cancelled", at: course.cancelled.at }]
}
