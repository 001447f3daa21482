import type { MedusaContainer } from "@medusajs/framework/types"
import { PictureError } from "@opop/media/domain/picture-error"
import { discardPrivatePictures } from "@opop/media/workflows/discard-private-pictures"
import { keepPrivatePicture } from "@opop/media/workflows/keep-private-picture"
import { CodedError } from "@opop/vendor/domain/coded-error"
import { proofOwner } from "../domain/proof-owner"
import { withTransfer, writeTransfer } from "./with-transfer"

/**
 * The buyer's picture of the bank's slip, for the province's eyes; a new one takes the place of the last. It proves nothing by
 * itself: a person still looks at the account.
 * @returns when it came, ISO
 * @throws CodedError `purchase_not_found`, `payment_unavailable`, `transfer_settled` when the money is here already,
 * `picture_refused`
 */
export function keepTransferProof(container: MedusaContainer, purchase_id: string, picture: string): Promise<string> {
  return withTransfer(container, purchase_id, async (transfer) => {
    if (transfer.paid) throw new CodedError("transfer_settled", `Purchase ${purchase_id} is paid`)
    const owner = proofOwner(transfer.session_id)
    const proof_id = await keep(container, picture, owner)
    const proof_sent_at = new Date().toISOString()
    try {
      await writeTransfer(container, transfer, { proof_id, proof_sent_at })
    } catch (cause) {
      await discardPrivatePictures(container, [proof_id], owner)
      throw cause
    }
    if (transfer.data.proof_id) await discardPrivatePictures(container, [transfer.data.proof_id], owner)
    return proof_sent_at
  })
}

async function keep(container: MedusaContainer, picture: string, owner: string): Promise<string> {
  try {
    return await keepPrivatePicture(container, picture, owner)
  } catch (cause) {
    if (!(cause instanceof PictureError)) throw cause
    throw new CodedError("picture_refused", cause.message, { reason: cause.code, index: 0 })
  }
}
