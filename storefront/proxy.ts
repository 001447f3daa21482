import { type NextRequest, NextResponse } from "next/server"
import { preferredLanguage } from "./i18n/preferred-language"
import { cookieNames } from "./lib/cookies"

/**
 * Runs only where no page is: at `/`, which has no language yet, and for addresses in no language of ours.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (pathname === "/") return greet(request)
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
    "/((?!(?:id|en)(?:/|$)|api/|_next/|icon|apple-icon|icons/|open-graph\\.png|stars/|media/|robots\\.txt|sitemap\\.xml|manifest\\.webmanifest).*)",
  ],
}
