import { type TransferInstructions, transferInstructions } from "@opop/payments/contract/transfer"
import type { Purchase } from "@opop/vendor/contract/purchase"
import { transferProvider } from "@/features/checkout/transfer-provider"

/** How to pay a purchase by bank transfer; undefined when it is paid another way. */
export function transferOf({ payment }: Pick<Purchase, "payment">): TransferInstructions | undefined {
  if (payment.provider !== transferProvider) return undefined
  return transferInstructions.safeParse(payment.instructions).data
}
