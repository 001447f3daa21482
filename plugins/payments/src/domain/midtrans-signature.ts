import { createHash, timingSafeEqual } from "node:crypto"

type Signed = { order_id: string; status_code: string; gross_amount: string; signature_key: string }

/**
 * Whether a notification is signed with our server key: SHA-512 over order, status code and amount exactly as they came, and the key.
 * The transaction's status is not signed: it has to be asked for.
 */
export function isSignedByMidtrans(notification: Signed, serverKey: string): boolean {
  const { order_id, status_code, gross_amount, signature_key } = notification
  const expected = createHash("sha512").update(`${order_id}${status_code}${gross_amount}${serverKey}`).digest()
  const given = Buffer.from(signature_key, "hex")
  return given.length === expected.length && timingSafeEqual(given, expected)
}
