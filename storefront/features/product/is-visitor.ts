/** Names by which programs introduce themselves. */
const programs =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|headless|lighthouse|curl|wget|python|java\/|okhttp|axios|node/i

/**
 * Whether a request comes from a person's browser that shows one of our own pages: not from a program, not fetched ahead, not sent by
 * another site.
 */
export function isVisitor(headers: Headers): boolean {
  const agent = headers.get("user-agent") ?? ""
  const purpose = `${headers.get("sec-purpose") ?? ""} ${headers.get("purpose") ?? ""} ${headers.get("x-moz") ?? ""}`
  const site = headers.get("sec-fetch-site")
  return (
    agent.length > 0 &&
    !programs.test(agent) &&
    !/prefetch|prerender|preview/i.test(purpose) &&
    (!site || site === "same-origin")
  )
}
