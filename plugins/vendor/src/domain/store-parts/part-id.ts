import { createHash } from "node:crypto"

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** An id in Medusa's form that is always the same for the same name, so that making something twice makes it once. */
export function partId(prefix: string, ...name: (string | number)[]): string {
  const digest = createHash("sha256")
    .update([prefix, ...name].join("/"))
    .digest()
  return `${prefix}_${[...digest.subarray(0, 26)].map((byte) => alphabet[byte % 32]).join("")}`
}
