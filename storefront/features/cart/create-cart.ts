import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { z } from "zod"
import { currentCustomerToken } from "@/features/account/current-customer"
import type { Language } from "@/i18n/languages"
import { askBackend, expected, tellBackend } from "@/lib/backend"
import { BackendFailure, type Result } from "@/lib/backend-error"
import { cacheTags } from "@/lib/cache-tags"

const regionsAnswer = z.object({ regions: z.array(z.object({ id: z.string() })).min(1) })
const newCartAnswer = z.object({ cart: z.object({ id: z.string() }) })

/**
 * A new, empty cart in this language; it belongs to the buyer who is signed in. Only in actions.
 * @throws BackendFailure when the shop's region cannot be read
 */
export async function createCart(lng: Language): Promise<Result<string>> {
  const body = { region_id: await loadRegionId(), locale: lng }
  const token = await currentCustomerToken()
  const owned = await tellBackend("/store/carts", { schema: newCartAnswer, body, ...(token && { token }) })
  // an account that is gone must not keep anybody from shopping
  const lost = token && !owned.ok && owned.error.code === "not_found"
  const created = lost ? await tellBackend("/store/carts", { schema: newCartAnswer, body }) : owned
  return created.ok ? { ok: true, data: created.data.cart.id } : created
}

/** The shop has one region, for the whole world. */
async function loadRegionId(): Promise<string> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.regions)
  const query = { fields: "id", limit: 1 }
  const [region] = expected(await askBackend("/store/regions", { schema: regionsAnswer, query })).regions
  if (!region) throw new BackendFailure("The backend has no region")
  return region.id
}
