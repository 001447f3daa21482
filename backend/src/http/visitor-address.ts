import { timingSafeEqual } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"

type Settings = { storefrontSecret: string; behindProxy: boolean }

/**
 * The address of the person behind a request. Anybody may write a forwarded address into a request: it counts only from the
 * storefront's server, which proves itself with the shared secret, or from a proxy of ours.
 */
export function visitorAddress(req: MedusaRequest, { storefrontSecret, behindProxy }: Settings): string {
  const forwarded = req.header("x-visitor-address")
  if (forwarded && matches(req.header("x-storefront-secret"), storefrontSecret)) return forwarded
  return (behindProxy ? req.ip : req.socket.remoteAddress) ?? "unknown"
}

function matches(given: string | undefined, expected: string): boolean {
  if (!given || given.length !== expected.length) return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected))
}
