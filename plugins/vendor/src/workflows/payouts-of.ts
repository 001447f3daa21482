import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYOUT_MODULE } from "../modules/payout"
import type { PayoutRow } from "../modules/payout/payout-row"
import type PayoutModuleService from "../modules/payout/service"

export type { PayoutRow }

/** Payouts for whoever carries them out: a gateway's plugin. */
export const payoutsOf = (container: MedusaContainer): PayoutModuleService => container.resolve(PAYOUT_MODULE)
