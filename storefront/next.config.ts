import type { NextConfig } from "next"
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_SERVER } from "next/constants"
import { readEnv } from "./lib/env"
import { cardPage, cardPageHeaders, securityHeaders } from "./lib/security-headers"

export default function config(phase: string): NextConfig {
  const development = phase === PHASE_DEVELOPMENT_SERVER
  // A server fails at once, with one list, when a setting is missing; a build needs none, so that one build runs anywhere.
  if (development || phase === PHASE_PRODUCTION_SERVER) readEnv(process.env)
  return {
    cacheComponents: true,
    partialPrefetching: true,
    // Memoising makes small islands larger (3 kB of a product page) and none of them faster: a component asks with "use memo".
    reactCompiler: { compilationMode: "annotation" },
    typedRoutes: true,
    // `npm test` checks the types; whoever starts the shop need not wait for it
    typescript: { ignoreBuildErrors: true },
    // pages that are made on request live in memory: enough for some hundred of them in both languages
    cacheMaxMemorySize: 128 * 1024 * 1024,
    poweredByHeader: false,
    // `page.dev.tsx` is a page while developing, and no route at all in production
    pageExtensions: development ? ["dev.tsx", "tsx", "ts"] : ["tsx", "ts"],
    experimental: {
      // four photos of 4 MB, as a phone without a script sends them; with one they are made smaller first
      serverActions: { bodySizeLimit: "17mb" },
      turbopackRustReactCompiler: true,
      globalNotFound: true,
      // pages arrive whole, with or without a script, rather than as a placeholder first: only what asks for it is checked
      instantInsights: { validationLevel: "manual-warning" },
      // anybody can ask for addresses that do not exist; what is made for them must not fill the disk
      isrFlushToDisk: false,
    },
    cacheLife: {
      /** Pages of the catalogue: shown at once, refreshed in the background, and at once when the backend says so. */
      catalogue: { stale: 300, revalidate: 900, expire: 86_400 },
      /** Search results. */
      results: { stale: 30, revalidate: 60, expire: 3600 },
    },
    async headers() {
      return [
        { source: "/:path*", headers: securityHeaders({ development }) },
        { source: cardPage, headers: cardPageHeaders({ development }) },
      ]
    },
  }
}
