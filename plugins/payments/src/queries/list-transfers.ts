import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "zod"
import { transfersPerPage, type transfersQuery, type WaitingTransfer } from "../contract/transfer"
import { TRANSFER_PROVIDER } from "../providers/transfer/provider-id"
import { transferData } from "../providers/transfer/transfer-data"

type Session = { id: string; data: Record<string, unknown> }
type Purchase = {
  id: string
  number: string
  email: string
  placed_at: string
  payment_session_id: string
  orders: { status: string }[]
}

/** The newest that are looked at; more than ever wait. */
const atMost = 2000

/** A page of the transfers that have not come, the nearest deadline first. */
export async function listTransfers(
  container: MedusaContainer,
  { state, page }: z.output<typeof transfersQuery>,
): Promise<{ transfers: WaitingTransfer[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: waiting } = await query.graph({
    entity: "payment_session",
    fields: ["id", "data"],
    filters: { provider_id: TRANSFER_PROVIDER, status: "pending_authorization" },
    pagination: { take: atMost, order: { created_at: "DESC" } },
  })
  const sessions = new Map((waiting as unknown as Session[]).map(({ id, data }) => [id, transferData(data)]))
  if (!sessions.size) return { transfers: [], count: 0 }
  const { data: purchases } = await query.graph({
    entity: "purchase",
    fields: ["id", "number", "email", "placed_at", "payment_session_id", "orders.status"],
    filters: { payment_session_id: [...sessions.keys()], state: "placed" },
  })
  const transfers = (purchases as unknown as Purchase[])
    .filter(({ orders }) => orders.every(({ status }) => status === "canceled") === (state === "late"))
    .flatMap((purchase) => {
      const transfer = sessions.get(purchase.payment_session_id)
      return transfer ? [waitingTransferOf(purchase, transfer)] : []
    })
    .sort((a, b) => a.due_at.localeCompare(b.due_at))
  const start = (page - 1) * transfersPerPage
  return { transfers: transfers.slice(start, start + transfersPerPage), count: transfers.length }
}

const waitingTransferOf = (
  { id, number, email, placed_at }: Purchase,
  { amount, reference, due_at, proof_sent_at }: ReturnType<typeof transferData>,
): WaitingTransfer => ({
  purchase_id: id,
  number,
  email,
  placed_at: new Date(placed_at).toISOString(),
  amount,
  reference,
  due_at,
  proof_sent_at,
})
