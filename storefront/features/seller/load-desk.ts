import "server-only"
import { deskOrdersAnswer, meAnswer } from "@opop/vendor/contract/desk"
import type { z } from "zod"
import { askBackend } from "@/lib/backend"
import { BackendFailure } from "@/lib/backend-error"

export type Me = z.output<typeof meAnswer>
export type DeskOrders = z.output<typeof deskOrdersAnswer>

/** The desk, or why there is none: the sign-in is no longer good, or the member works for no cooperative. */
export type Desk = { kind: "open"; me: Me; orders: DeskOrders } | { kind: "signed_out" } | { kind: "no_membership" }

/**
 * The cooperative of whoever has this token, and a page of its orders.
 * @param page from 1
 * @throws BackendFailure
 */
export async function loadDesk(token: string, page: number): Promise<Desk> {
  const [me, orders] = await Promise.all([
    askBackend("/vendor/me", { schema: meAnswer, token }),
    askBackend("/vendor/orders", { schema: deskOrdersAnswer, query: { page }, token }),
  ])
  if (me.ok && orders.ok) return { kind: "open", me: me.data, orders: orders.data }
  const codes = [me, orders].flatMap((result) => (result.ok ? [] : [result.error.code]))
  if (codes.includes("unauthorized")) return { kind: "signed_out" }
  if (codes.includes("no_membership")) return { kind: "no_membership" }
  throw new BackendFailure(`The backend refused to open the desk: ${codes.join(", ")}`)
}
