import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { roundAdjustments } from "../round-adjustments"

export const roundAdjustmentsStep = createStep(
  "round-adjustments",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    await roundAdjustments(container, cart_id)
    return new StepResponse(undefined)
  },
)
