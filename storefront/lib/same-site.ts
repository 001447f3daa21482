/**
 * Whether a page of this very site asks: browsers say with every change where it comes from. For routes that change something with
 * the cookie of whoever is signed in; server actions look for themselves.
 */
export function isSameSite(headers: Headers): boolean {
  const origin = headers.get("origin")
  const host = headers.get("x-forwarded-host") ?? headers.get("host")
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host
}
