import { type NextRequest, NextResponse } from "next/server"
import { preferredLanguage } from "./i18n/preferred-language"
import { cookieNames } from "./lib/cookies"
import { readEnv } from "./lib/env"

/**
 * Runs only where no page is: at `/`, which has no language yet; for pictures, which the backend keeps (an address that is read
 * when it is needed, so that one build runs anywhere); and for addresses in no language of ours.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  if (pathname === "/") return greet(request)
  if (pathname.startsWith("/media/")) {
    return NextResponse.rewrite(new URL(`${pathname}${search}`, readEnv(process.env).BACKEND_URL))
  }
  return NextResponse.rewrite(new URL("/_not-found", request.url))
}

function greet(request: NextRequest): NextResponse {
  const chosen = request.cookies.get(cookieNames.language)?.value
  const lng = preferredLanguage(chosen, request.headers.get("accept-language"))
  const response = NextResponse.redirect(new URL(`/${lng}${request.nextUrl.search}`, request.url), 307)
  response.headers.set("Cache-Control", "private, no-store")
  response.headers.set("Vary", "Accept-Language, Cookie")
  return response
}

/** Everything but pages, our own routes and files. Must stay a literal: it is read at build time. */
export const config = {
  matcher: [
    "/((?!(?:id|en)(?:/|$)|api/|_next/|icon|apple-icon|icons/|open-graph\\.png|stars/|robots\\.txt|sitemap\\.xml|manifest\\.webmanifest).*)",
  ],
}
