import type { MedusaContainer } from "@medusajs/framework/types"
import { readPrivatePicture } from "@opop/media/queries/read-private-picture"
import { proofOwner } from "../domain/proof-owner"
import { transferOfPurchase } from "./transfer-of-purchase"

/**
 * The slip that a buyer has sent, as WebP; null when there is none.
 * @throws CodedError `purchase_not_found`, `payment_unavailable`
 */
export async function transferProof(container: MedusaContainer, purchase_id: string): Promise<Buffer | null> {
  const { data, session_id } = await transferOfPurchase(container, purchase_id)
  return data.proof_id ? readPrivatePicture(container, data.proof_id, proofOwner(session_id)) : null
}
