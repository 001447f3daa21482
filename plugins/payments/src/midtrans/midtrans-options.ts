import type { MedusaContainer } from "@medusajs/framework/types"
import { paymentsOptions } from "../connect/stripe-options"

/** Banks whose virtual accounts Midtrans gives by `bank_transfer`. */
export const midtransBanks = ["bca", "bni", "bri", "cimb", "permata"] as const
export type MidtransBank = (typeof midtransBanks)[number]

/** How to reach Midtrans. `minutes` is how long a QR code or a virtual account can be paid. */
export type MidtransOptions = { serverKey: string; apiUrl: string; minutes: number; timeout?: number }

/** null without a key: then there is no Midtrans. */
export const midtransOptions = (container: MedusaContainer): MidtransOptions | null =>
  (paymentsOptions(container).midtrans as MidtransOptions | undefined) ?? null
