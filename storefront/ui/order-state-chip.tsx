import { Chip } from "./chip"
import { ClockIcon } from "./icons/clock-icon"
import { CloseIcon } from "./icons/close-icon"
import { ParcelIcon } from "./icons/parcel-icon"
import { SuccessIcon } from "./icons/success-icon"
import { TruckIcon } from "./icons/truck-icon"

const looks = {
  awaiting_payment: { tone: "warning", Icon: ClockIcon },
  awaiting_acceptance: { tone: "accent", Icon: ClockIcon },
  packing: { tone: "brand", Icon: ParcelIcon },
  partly_sent: { tone: "brand", Icon: TruckIcon },
  sent: { tone: "brand", Icon: TruckIcon },
  delivered: { tone: "success", Icon: SuccessIcon },
  received: { tone: "success", Icon: SuccessIcon },
  cancelled: { tone: "danger", Icon: CloseIcon },
} as const

/** How far one cooperative's order is: a colour, a sign and a word. Buyers and cooperatives have their own words for it. */
export function OrderStateChip({ state, children }: { state: keyof typeof looks; children: string }) {
  const { tone, Icon } = looks[state]
  return (
    <Chip tone={tone} icon={<Icon className="size-4" />} className="shrink-0 whitespace-nowrap">
      {children}
    </Chip>
  )
}
