import "server-only"
import { unstable_rethrow } from "next/navigation"
import type { z } from "zod"
import type { Language } from "@/i18n/languages"
import { type BackendError, BackendFailure, type Result, refusal } from "./backend-error"
import { deskHeaders } from "./desk-headers"
import { refusalOf } from "./refusal-of"
import { serverEnv } from "./server-env"
import { visitorAddress } from "./visitor-address"

const timeout = 10_000

type Ask<Schema extends z.ZodType> = {
  /** The contract of the answer. */
  schema: Schema
  lng?: Language
  query?: Record<string, string | number | undefined>
  /** Of a signed-in customer or member. */
  token?: string
  /** By which a guest proves a purchase where there is no body to send it in. */
  buyerEmail?: string
}

type Tell<Schema extends z.ZodType> = Ask<Schema> & { body?: unknown; method?: "POST" | "DELETE" }

/**
 * Reads from the backend.
 * @param path below the backend's address; encode what comes from outside
 * @returns the answer as its contract says, or the refusal with its code
 * @throws BackendFailure when the backend is away, broken, or answers against its contract
 */
export function askBackend<Schema extends z.ZodType>(
  path: string,
  ask: Ask<Schema>,
): Promise<Result<z.output<Schema>>> {
  return send(path, ask, { method: "GET" }, {})
}

/**
 * Changes something in the backend, on behalf of the person behind this request; for server actions.
 * @returns also refuses, with `backend_unreachable`, when the backend is away: a form then keeps what was typed
 */
export async function tellBackend<Schema extends z.ZodType>(
  path: string,
  { body, method = "POST", ...ask }: Tell<Schema>,
): Promise<Result<z.output<Schema>>> {
  const address = await visitorAddress()
  const proof: Record<string, string> = address
    ? { "x-visitor-address": address, "x-storefront-secret": serverEnv().STOREFRONT_SECRET }
    : {}
  try {
    return await send(path, ask, { method, body: JSON.stringify(body ?? {}) }, proof)
  } catch (error) {
    // a page that is made ahead stops at its first request: that is no failure of the backend
    unstable_rethrow(error)
    console.error(error)
    return refusal("backend_unreachable")
  }
}

/** What was found, or undefined when the backend knows that there is none. @throws BackendFailure for any other refusal */
export function found<T>(result: Result<T>, missing: BackendError["code"]): T | undefined {
  if (result.ok) return result.data
  if (result.error.code === missing) return undefined
  throw new BackendFailure(`The backend refused to show something: ${result.error.code}`)
}

/** What must be there. @throws BackendFailure for any refusal */
export function expected<T>(result: Result<T>): T {
  if (result.ok) return result.data
  throw new BackendFailure(`The backend refused to show something: ${result.error.code}`)
}

async function send<Schema extends z.ZodType>(
  path: string,
  { schema, lng, query = {}, token, buyerEmail }: Ask<Schema>,
  init: { method: string; body?: string },
  extra: Record<string, string>,
): Promise<Result<z.output<Schema>>> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = serverEnv()
  const url = new URL(path, BACKEND_URL)
  for (const [name, value] of Object.entries({ ...query, locale: lng }))
    if (value !== undefined) url.searchParams.set(name, String(value))
  const headers = {
    "x-publishable-api-key": PUBLISHABLE_KEY,
    ...(init.body && { "content-type": "application/json" }),
    ...(token && { authorization: `Bearer ${token}`, ...(await deskHeaders(token)) }),
    ...(buyerEmail && { "x-buyer-email": buyerEmail }),
    ...extra,
  }
  const response = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(timeout) }).catch((cause) => {
    throw new BackendFailure(`No answer to ${init.method} ${path}`, { cause })
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) {
    const error = refusalOf(response.status, answer)
    if (error) return { ok: false, error }
    throw new BackendFailure(`${init.method} ${path} answered ${response.status}`, { cause: answer })
  }
  const parsed = schema.safeParse(answer)
  if (parsed.success) return { ok: true, data: parsed.data }
  throw new BackendFailure(`${init.method} ${path} answered against its contract`, { cause: parsed.error })
}
