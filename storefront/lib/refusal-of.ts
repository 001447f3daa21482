import { errorTypes } from "@opop/vendor/contract/error-codes"
import { z } from "zod"
import type { BackendError } from "./backend-error"

const body = z.object({
  code: z.string().optional(),
  type: z.string().optional(),
  details: z.record(z.string(), z.unknown()).optional(),
})

const byStatus: Record<number, string> = { 401: "unauthorized", 429: "too_many_requests" }

/**
 * The refusal in an answer that is not a success.
 * @returns undefined when it is no refusal but a fault of the backend: a 5xx without one of our codes
 */
export function refusalOf(status: number, answer: unknown): BackendError | undefined {
  const { code, type, details = {} } = body.safeParse(answer).data ?? {}
  if (code && (status < 500 || Object.hasOwn(errorTypes, code))) return { code, details }
  if (status >= 500) return undefined
  return { code: byStatus[status] ?? type ?? "unknown", details }
}
