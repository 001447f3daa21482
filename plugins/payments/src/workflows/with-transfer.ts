import type { ILockingModule, IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { TransferData } from "../providers/transfer/transfer-data"
import { type PurchaseTransfer, transferOfPurchase } from "../queries/transfer-of-purchase"

/**
 * Reads a purchase's transfer and does something with it, one at a time: what a slip and a confirmation write is one field.
 * @throws CodedError as `transferOfPurchase`
 */
export async function withTransfer<T>(
  container: MedusaContainer,
  purchase_id: string,
  work: (transfer: PurchaseTransfer) => Promise<T>,
): Promise<T> {
  const { session_id } = await transferOfPurchase(container, purchase_id)
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  const alone = async () => work(await transferOfPurchase(container, purchase_id))
  return locking.execute(`transfer:${session_id}`, alone, { timeout: 60 })
}

/** Writes down what has become of a transfer. */
export async function writeTransfer(
  container: MedusaContainer,
  { session_id, amount, currency_code, data }: PurchaseTransfer,
  change: Partial<TransferData>,
): Promise<void> {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  await payments.updatePaymentSession({
    id: session_id,
    amount,
    currency_code,
    data: { ...data, ...change },
    context: {},
  })
}
