import { randomUUID } from "node:crypto"

/**
 * Sorts by time, says what it is and to whom; nothing that a receiver's address may hold leads out of the folder.
 * Example: 20261203T070000123Z-order_sent-aminah@example.test-1f3a.
 */
export function fileName(template: string | null | undefined, to: string, at = new Date()): string {
  const moment = at.toISOString().replace(/[-:.]/g, "")
  return [moment, plain(template || "letter"), plain(to), randomUUID().slice(0, 4)].join("-")
}

const plain = (text: string): string => text.replace(/[^\w@.+]/g, "_").slice(0, 80)
