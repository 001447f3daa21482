import "server-only"
import { createHash } from "node:crypto"
import { importAnswer, type ProductImport } from "@opop/vendor/contract/product-import"
import type { Language } from "@/i18n/languages"
import { type Result, refusal } from "@/lib/backend-error"
import { deskHeaders } from "@/lib/desk-headers"
import { refusalOf } from "@/lib/refusal-of"
import { serverEnv } from "@/lib/server-env"
import { visitorAddress } from "@/lib/visitor-address"

/** Reading and checking 5,000 rows takes some seconds. */
const timeout = 60_000

type Sent = { lng: Language; token: string; key: string; file: File }

/** Gives a file of products to the backend as it is; the same file with the same key again is the same import. */
export async function sendFile({ lng, token, key, file }: Sent): Promise<Result<ProductImport>> {
  const { BACKEND_URL, PUBLISHABLE_KEY, STOREFRONT_SECRET } = serverEnv()
  const bytes = new Uint8Array(await file.arrayBuffer())
  const own = `${key.slice(0, 40)}-${createHash("sha256").update(bytes).digest("hex").slice(0, 20)}`
  const url = new URL("/vendor/imports", BACKEND_URL)
  for (const [name, value] of Object.entries({ key: own, name: file.name.slice(-200), locale: lng }))
    url.searchParams.set(name, value)
  const address = await visitorAddress()
  const response = await fetch(url, {
    method: "POST",
    body: bytes,
    headers: {
      "content-type": "application/octet-stream",
      "x-publishable-api-key": PUBLISHABLE_KEY,
      authorization: `Bearer ${token}`,
      ...(await deskHeaders(token)),
      ...(address ? { "x-visitor-address": address, "x-storefront-secret": STOREFRONT_SECRET } : {}),
    },
    signal: AbortSignal.timeout(timeout),
  }).catch((cause: unknown) => {
    console.error(cause)
    return undefined
  })
  const answer: unknown = await response?.json().catch(() => undefined)
  const parsed = importAnswer.safeParse(answer)
  if (response?.ok && parsed.success) return { ok: true, data: parsed.data.import }
  const error = response && refusalOf(response.status, answer)
  return error ? { ok: false, error } : refusal("backend_unreachable")
}
