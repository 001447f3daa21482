import { expect } from "vitest"
import type { Reply } from "../../integration/support/http-client"
import { visitor } from "../../integration/support/people"
import { attempts } from "../attempts/attempts"
import type { Belongings } from "./belongings"

type Call = (config: object) => Promise<Reply>

/** Asks a route with these belongings' ids and these headers; a refusal is an answer. */
export async function knock(
  call: Call,
  route: string,
  things: Belongings,
  headers: object,
  more: { query?: Record<string, string>; body?: object } = {},
): Promise<Reply> {
  const attempt = attempts[route] ?? expect.fail(`${route} has no attempt`)
  const [method = "GET"] = route.split(" ")
  const file = attempt.file && { data: await attempt.file.bytes(), type: attempt.file.type }
  const data = file?.data ?? (method === "GET" ? undefined : { ...attempt.body?.(things), ...more.body })
  const request = call({
    method,
    url: withQuery(attempt.path(things), more.query),
    data,
    headers: { ...visitor(), ...(file && { "content-type": file.type }), ...headers },
  })
  return request.catch((error: { response?: Reply }) => error.response ?? Promise.reject(error))
}

const withQuery = (path: string, query: Record<string, string> = {}): string => {
  const text = new URLSearchParams(query).toString()
  return text ? `${path}${path.includes("?") ? "&" : "?"}${text}` : path
}
