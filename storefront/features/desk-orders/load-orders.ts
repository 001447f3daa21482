import "server-only"
import { deskOrdersAnswer } from "@opop/vendor/contract/desk"
import type { z } from "zod"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"
import type { OrdersAsked } from "./read-orders-query"

export type Orders = z.output<typeof deskOrdersAnswer>

/** One tab of the cooperative's orders. @throws BackendFailure */
export const loadOrders = (token: string, { tab, page }: OrdersAsked): Promise<Result<Orders>> =>
  askBackend("/vendor/orders", { schema: deskOrdersAnswer, query: { tab, page }, token })
