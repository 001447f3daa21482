import type { PayoutState } from "@opop/vendor/contract/payout"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Chip } from "@/ui/chip"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { CloseIcon } from "@/ui/icons/close-icon"
import { SuccessIcon } from "@/ui/icons/success-icon"
import { TruckIcon } from "@/ui/icons/truck-icon"
import { WarningIcon } from "@/ui/icons/warning-icon"

const looks = {
  scheduled: { tone: "accent", Icon: ClockIcon },
  sent: { tone: "brand", Icon: TruckIcon },
  paid: { tone: "success", Icon: SuccessIcon },
  failed: { tone: "danger", Icon: WarningIcon },
  cancelled: { tone: "neutral", Icon: CloseIcon },
} as const satisfies Record<PayoutState, object>

/** How far a payout is. */
export function PayoutStateChip({ lng, state }: { lng: Language; state: PayoutState }) {
  const { tone, Icon } = looks[state]
  return (
    <Chip tone={tone} icon={<Icon className="size-4" />} className="shrink-0 whitespace-nowrap">
      {getT(lng, "desk-money")(`payout_state.${state}`)}
    </Chip>
  )
}
