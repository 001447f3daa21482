import type { PurchaseOrder } from "@opop/vendor/contract/purchase"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { OrderStateChip as Chip } from "@/ui/order-state-chip"

/** How far one cooperative's order is, in the buyer's words. */
export const OrderStateChip = ({ lng, state }: { lng: Language; state: PurchaseOrder["state"] }) => (
  <Chip state={state}>{getT(lng, "purchase")(`state.${state}`)}</Chip>
)
