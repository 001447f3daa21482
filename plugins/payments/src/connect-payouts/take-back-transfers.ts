import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { ledgerOf } from "@opop/vendor/workflows/ledger-port"
import { payoutsOf } from "@opop/vendor/workflows/payouts-of"
import { underPayoutLock } from "@opop/vendor/workflows/under-payout-lock"
import { GatewayRefusal } from "../connect/gateway-error"
import { reverseTransfer } from "../connect/transfers"
import { CONNECT_MODULE } from "../modules/connect"
import type ConnectModuleService from "../modules/connect/service"
import { nextReversal, type Reversal } from "./next-reversal"

/** A cooperative that has spent it is asked again a day later; what it sells meanwhile counts against it by itself. */
const patienceMs = 24 * 3_600_000

/**
 * A refund took from an order whose money had been transferred: the cooperative's balance is below nothing. What is missing is
 * taken back from its latest transfers. The row comes first, then Stripe, then the ledger; each once, whoever dies between.
 */
export function takeBackTransfers(container: MedusaContainer, cooperative_id: string): Promise<void> {
  return underPayoutLock(container, cooperative_id, async () => {
    const connect: ConnectModuleService = container.resolve(CONNECT_MODULE)
    const payouts = payoutsOf(container)
    const transfers = await payouts.payoutsWhere({ cooperative_id, method: "stripe", state: "paid" })
    for (const _ of transfers) {
      const reversals = (await connect.listTransferReversals({ cooperative_id })).map(reversalOf)
      const since = Date.now() - patienceMs
      if (reversals.some(({ state, created_at }) => state === "refused" && created_at.getTime() > since)) return
      const { available } = await ledgerOf(container).balancesOf(cooperative_id)
      const pending = reversals.find(({ state }) => state === "pending")
      const reversal = pending ?? (await begin(connect, nextReversal(transfers, reversals, -available)))
      if (!reversal) return
      await carryOut(container, reversal)
    }
  })
}

const reversalOf = (row: object): Reversal & { created_at: Date } => {
  const reversal = row as Reversal & { created_at: Date }
  return { ...reversal, amount: Number(reversal.amount), created_at: new Date(reversal.created_at) }
}

async function begin(
  connect: ConnectModuleService,
  next: Omit<Reversal, "id" | "state"> | null,
): Promise<Reversal | null> {
  if (!next) return null
  const id = generateEntityId(undefined, "trrev")
  await connect.createTransferReversals({ ...next, id, state: "pending" })
  return { ...next, id, state: "pending" }
}

async function carryOut(container: MedusaContainer, reversal: Reversal): Promise<void> {
  const connect: ConnectModuleService = container.resolve(CONNECT_MODULE)
  const { id, transfer_id, amount, currency_code, cooperative_id } = reversal
  try {
    await reverseTransfer(container, { transfer: transfer_id, amount, currency: currency_code, key: id })
  } catch (cause) {
    if (!(cause instanceof GatewayRefusal)) throw cause
    await connect.updateTransferReversals({ id, state: "refused" })
    return
  }
  await ledgerOf(container).post([
    {
      ...{ key: `transfer-reversal:${id}`, kind: "transfer", cooperative_id, currency_code, actor: "stripe" },
      // whole again, the payout stays what it was: paid
      payout_id: null,
      note: transfer_id,
      postings: [
        { account: "held", amount: -amount },
        { account: "available", amount },
      ],
    },
  ])
  await connect.updateTransferReversals({ id, state: "done" })
}
