/** An answer as it came, refusals included. */
// biome-ignore lint/suspicious/noExplicitAny: answers are parsed by contract where their shape matters
export type Reply = { status: number; data: any }

export type Api = Record<"get" | "post" | "delete", (path: string, ...rest: unknown[]) => Promise<Reply>>

/** Talks to the application with these headers; a refusal is an answer, not an exception. */
export function client(api: Api, headers: object) {
  const settle = (request: Promise<Reply>): Promise<Reply> =>
    request.catch((error: { response?: Reply }) => error.response ?? Promise.reject(error))
  return {
    get: (path: string) => settle(api.get(path, { headers })),
    post: (path: string, body: unknown) => settle(api.post(path, body, { headers })),
  }
}
