import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepPictureStep } from "./steps/keep-picture"

/** Makes everything that is shown of an uploaded image. */
export const keepPictureWorkflow = createWorkflow(
  "keep-picture",
  (input: { source: Buffer }) => new WorkflowResponse(keepPictureStep(input)),
)
