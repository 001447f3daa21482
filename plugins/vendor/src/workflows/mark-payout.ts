import type { MedusaContainer } from "@medusajs/framework/types"
import { PictureError } from "@opop/media/domain/picture-error"
import { discardPrivatePictures } from "@opop/media/workflows/discard-private-pictures"
import { keepPrivatePicture } from "@opop/media/workflows/keep-private-picture"
import { CodedError } from "../domain/coded-error"
import { nextAttemptAt } from "../domain/payout"
import { PAYOUT_MODULE } from "../modules/payout"
import type { PayoutRow } from "../modules/payout/payout-row"
import type PayoutModuleService from "../modules/payout/service"
import { payoutStep } from "./payout-step"
import { withPayout } from "./under-payout-lock"

/** Under which private pictures keep a payout's slip. */
export const proofOwner = (payout_id: string): string => `payout:${payout_id}`

type Paid = { id: string; actor: string; reference: string; proof?: string | undefined }

/**
 * The bank has carried it out. With the same reference again, nothing changes.
 * @throws CodedError `payout_not_found`, `payout_state`, `picture_refused`
 */
export function markPaid(container: MedusaContainer, { id, actor, reference, proof }: Paid): Promise<PayoutRow> {
  return withPayout(container, id, async (payout) => {
    if (payout.state === "paid" && payout.reference === reference) return payout
    const picture = payout.state === "sent" && proof ? await keepProof(container, proof, proofOwner(id)) : null
    const change = { reference, paid_at: new Date(), failure: null, proof_picture_id: picture }
    try {
      return await payoutStep(container, payout, "pay", { actor, change })
    } catch (cause) {
      if (picture) await discardUnused(container, id, picture)
      throw cause
    }
  })
}

/**
 * The bank or the gateway did not carry it out, or sent it back after it was paid: the money is available again. A gateway is asked
 * again after a while; a transfer by hand waits until somebody has corrected what was wrong.
 * @param final a gateway's refusal that asking again will not change
 * @throws CodedError `payout_not_found`, `payout_state`
 */
export function markFailed(
  container: MedusaContainer,
  { id, actor, reason, final = false }: { id: string; actor: string | null; reason: string; final?: boolean },
): Promise<PayoutRow> {
  return withPayout(container, id, (payout) => {
    const attempts = payout.attempts + 1
    const bounced = payout.state === "paid"
    const again = payout.method !== "manual" && !bounced && !final
    const change = { attempts, failure: reason, next_attempt_at: again ? nextAttemptAt(attempts, new Date()) : null }
    return payoutStep(container, payout, bounced ? "bounce" : "refuse", { actor, change })
  })
}

/** @throws CodedError `payout_not_found`, `payout_state` when it was sent already */
export function cancelPayout(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: string },
): Promise<PayoutRow> {
  return withPayout(container, id, (payout) =>
    payoutStep(container, payout, "cancel", { actor, change: { next_attempt_at: null } }),
  )
}

async function keepProof(container: MedusaContainer, proof: string, owner: string): Promise<string> {
  try {
    return await keepPrivatePicture(container, proof, owner)
  } catch (cause) {
    if (cause instanceof PictureError)
      throw new CodedError("picture_refused", cause.message, { reason: cause.code, index: 0 })
    throw cause
  }
}

/** Unless the step stands after all and only what it owes is left to do. */
async function discardUnused(container: MedusaContainer, id: string, picture: string): Promise<void> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const [payout] = await service.payoutsWhere({ id })
  if (payout?.proof_picture_id !== picture) await discardPrivatePictures(container, [picture], proofOwner(id))
}
