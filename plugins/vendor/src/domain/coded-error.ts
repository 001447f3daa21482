import { MedusaError } from "@medusajs/framework/utils"
import type { ErrorCode } from "../contract/error-codes"
import { errorTypes } from "../contract/error-codes"

/** An expected refusal: a stable code for programs, details for the translated message. */
export class CodedError extends MedusaError {
  /** What the translated message names: `variants` (ids of what stands in the way), `available`, `total`, `fields` … */
  readonly details: Record<string, unknown>

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(errorTypes[code], message, code)
    this.details = details
  }
}
