import type { Env } from "./env"

/** Midtrans' key and address as the payments plugin and its provider take them; null without a key. */
export function midtransOptions({ MIDTRANS_SERVER_KEY, MIDTRANS_API_URL, MIDTRANS_MINUTES }: Env) {
  if (!MIDTRANS_SERVER_KEY) return null
  const own = MIDTRANS_SERVER_KEY.startsWith("SB-") ? "https://api.sandbox.midtrans.com" : "https://api.midtrans.com"
  return { serverKey: MIDTRANS_SERVER_KEY, apiUrl: MIDTRANS_API_URL ?? own, minutes: MIDTRANS_MINUTES }
}
