import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Redis } from "ioredis"
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible"
import { readEnv } from "../env"
import { visitorAddress } from "./visitor-address"

type Limit = { matcher: string; method: ("POST" | "GET")[]; points: number; seconds: number }

/**
 * How often one visitor may ask what can be guessed or is dear: sign-in and registration, a purchase by number and e-mail,
 * new carts, placing a purchase, the list of everything.
 */
const limits: Limit[] = [
  { matcher: "/auth/*", method: ["POST"], points: 20, seconds: 60 },
  { matcher: "/store/purchases/lookup", method: ["POST"], points: 60, seconds: 60 },
  { matcher: "/store/purchases/:number/orders/:order_id", method: ["POST"], points: 20, seconds: 60 },
  { matcher: "/store/purchases/:number/orders/:order_id/cases", method: ["POST"], points: 10, seconds: 60 },
  { matcher: "/store/purchases/:number/cases/:case_id", method: ["POST"], points: 20, seconds: 60 },
  { matcher: "/store/purchases/:number/cases/:case_id/photos/:photo_id", method: ["GET"], points: 120, seconds: 60 },
  { matcher: "/store/purchases/:number/transfer-proof", method: ["POST"], points: 10, seconds: 60 },
  { matcher: "/vendor/cases/:id", method: ["POST"], points: 60, seconds: 60 },
  { matcher: "/vendor/pictures", method: ["POST"], points: 60, seconds: 60 },
  // with a password
  { matcher: "/vendor/payout-account", method: ["POST"], points: 10, seconds: 300 },
  { matcher: "/vendor/payout-account/stripe", method: ["POST"], points: 10, seconds: 300 },
  { matcher: "/store/carts/:id/purchase", method: ["POST"], points: 30, seconds: 60 },
  { matcher: "/store/carts/:id/payment", method: ["POST"], points: 30, seconds: 60 },
  { matcher: "/store/carts", method: ["POST"], points: 60, seconds: 60 },
  { matcher: "/store/handles", method: ["GET"], points: 10, seconds: 60 },
]

/** In this process' memory, or in Redis when several processes share the work. */
function limiterFor({ matcher, points, seconds }: Limit, redis: Redis | null): RateLimiterAbstract {
  const options = { keyPrefix: `limit:${matcher}`, points, duration: seconds }
  if (!redis) return new RateLimiterMemory(options)
  return new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: new RateLimiterMemory(options) })
}

export function rateLimits() {
  const env = readEnv(process.env)
  const redis = env.REDIS_URL ? new Redis(env.REDIS_URL, { enableOfflineQueue: false }) : null
  const settings = { storefrontSecret: env.STOREFRONT_SECRET, behindProxy: env.BEHIND_PROXY }
  return limits.map((limit) => {
    const limiter = limiterFor(limit, redis)
    const guard = async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
      try {
        await limiter.consume(visitorAddress(req, settings))
      } catch (refusal) {
        if (refusal instanceof Error) throw refusal
        return refuse(res, refusal as { msBeforeNext: number })
      }
      next()
    }
    return { matcher: limit.matcher, method: limit.method, middlewares: [guard] }
  })
}

function refuse(res: MedusaResponse, { msBeforeNext }: { msBeforeNext: number }): void {
  const seconds = Math.ceil(msBeforeNext / 1000)
  res.setHeader("Retry-After", seconds)
  res.status(429).json({
    code: "too_many_requests",
    type: "not_allowed",
    message: "Too many requests",
    details: { seconds },
  } as never)
}
