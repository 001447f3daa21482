import type { MedusaContainer } from "@medusajs/framework/types"
import { toMinorUnits } from "../domain/minor-units"
import { stripeOf } from "./client"
import { asked } from "./gateway-error"

export type TransferRequest = {
  /** Whole units of the currency, as everywhere in the shop. */
  amount: number
  currency: string
  /** A connected account. */
  destination: string
  /** The purchase's payment session: ties the transfer to the payment. */
  transfer_group?: string
  /** The same key again is the same transfer. */
  key: string
  metadata?: Record<string, string>
}

/**
 * Money to a cooperative's account at Stripe.
 * @throws CodedError `gateway_unreachable` (ask again with the same key), GatewayRefusal, e.g. when the account may not receive
 */
export async function createTransfer(container: MedusaContainer, request: TransferRequest): Promise<{ id: string }> {
  const { amount, currency, destination, transfer_group, key, metadata } = request
  const { id } = await asked(
    stripeOf(container).transfers.create(
      {
        amount: toMinorUnits(amount, currency),
        currency: currency.toLowerCase(),
        destination,
        ...(transfer_group ? { transfer_group } : {}),
        metadata: { ...metadata, key },
      },
      { idempotencyKey: `transfer:${key}` },
    ),
  )
  return { id }
}

/** Takes a transfer back, or a part of it, e.g. after a refund. */
export async function reverseTransfer(
  container: MedusaContainer,
  { transfer, amount, currency, key }: { transfer: string; amount?: number; currency: string; key: string },
): Promise<{ id: string }> {
  const params = amount === undefined ? {} : { amount: toMinorUnits(amount, currency) }
  const { id } = await asked(
    stripeOf(container).transfers.createReversal(
      transfer,
      { ...params, metadata: { key } },
      { idempotencyKey: `reversal:${key}` },
    ),
  )
  return { id }
}
