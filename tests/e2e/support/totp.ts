import { createHmac } from "node:crypto"

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

/** What the app on a phone shows (RFC 6238: SHA-1, six digits, thirty seconds). @param key as the desk tells it, base32 */
export function totp(key: string, now = Date.now()): string {
  const bits = [...key.replace(/\s|=+$/g, "")].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, "0"))
  const secret = Buffer.from((bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const digest = createHmac("sha1", secret).update(counter).digest()
  const at = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0")
}
