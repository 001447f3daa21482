import "server-only"
import { headers } from "next/headers"

/**
 * The address of the person behind this request, for the backend's limits. The nearest proxy appends what it saw at the right;
 * anything further left is what the visitor claims.
 */
export async function visitorAddress(): Promise<string | undefined> {
  return lastForwarded((await headers()).get("x-forwarded-for"))
}

export const lastForwarded = (header: string | null): string | undefined =>
  header?.split(",").at(-1)?.trim() || undefined
