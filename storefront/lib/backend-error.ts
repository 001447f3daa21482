/** An expected refusal: a stable code, and what the translated message names. */
export type BackendError = { code: string; details: Record<string, unknown> }

/** What may be refused: the answer, or why not. */
export type Result<T> = { ok: true; data: T } | { ok: false; error: BackendError }

export const refusal = (code: string, details: Record<string, unknown> = {}): { ok: false; error: BackendError } => ({
  ok: false,
  error: { code, details },
})

/** The backend could not be reached, or answered what it must not. Never an answer to cache. */
export class BackendFailure extends Error {
  override name = "BackendFailure"
}
