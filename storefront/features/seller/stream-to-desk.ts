import "server-only"
import type { z } from "zod"
import { currentToken } from "@/features/account/session-cookies"
import { type Result, refusal } from "@/lib/backend-error"
import { deskHeaders } from "@/lib/desk-headers"
import { refusalOf } from "@/lib/refusal-of"
import { serverEnv } from "@/lib/server-env"

/** A photo on a weak line takes its time, in milliseconds. */
const timeout = 180_000

type File = { body: ReadableStream<Uint8Array>; type: string; length: number }

/**
 * Hands a file on to the backend, piece by piece, for the cooperative of whoever is signed in at the desk.
 * @param path below the backend's address
 * @param length bytes
 */
export async function streamToDesk<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  { body, type, length }: File,
): Promise<Result<z.output<Schema>>> {
  const token = await currentToken("member")
  if (!token) return refusal("unauthorized")
  const { BACKEND_URL, PUBLISHABLE_KEY } = serverEnv()
  const init = {
    method: "POST",
    body,
    duplex: "half",
    headers: {
      authorization: `Bearer ${token}`,
      "x-publishable-api-key": PUBLISHABLE_KEY,
      "content-type": type,
      "content-length": String(length),
      ...(await deskHeaders(token)),
    },
    signal: AbortSignal.timeout(timeout),
  }
  const answer = await fetch(new URL(path, BACKEND_URL), init).catch(() => undefined)
  if (!answer) return refusal("backend_unreachable")
  const read: unknown = await answer.json().catch(() => undefined)
  const parsed = answer.ok ? schema.safeParse(read) : undefined
  if (parsed?.success) return { ok: true, data: parsed.data }
  const error = answer.ok ? undefined : refusalOf(answer.status, read)
  return error ? { ok: false, error } : refusal("backend_unreachable")
}
