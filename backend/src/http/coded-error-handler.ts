import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"

const core = errorHandler()

/** Core's answer to an error, with the details of ours beside the code: what the translated message names. */
export function codedErrorHandler(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if ((error as { type?: unknown } | null)?.type === "entity.too.large") return void refuseSize(res)
  const details = (error as { details?: unknown } | null)?.details
  if (details) {
    const answer = res.json.bind(res)
    res.json = (body) => answer({ ...(body as object), details } as never)
  }
  core(error as never, req as never, res as never, next)
}

/** The body's parser refuses before any route sees the request; core would call it an unknown error of ours. */
function refuseSize(res: MedusaResponse): void {
  res.status(413).json({ code: "invalid_input", type: "invalid_data", message: "The request is too large" } as never)
}
