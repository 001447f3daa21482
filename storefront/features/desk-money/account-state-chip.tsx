import type { PayoutAccount } from "@opop/vendor/contract/payout"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Chip } from "@/ui/chip"
import { CheckIcon } from "@/ui/icons/check-icon"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { CloseIcon } from "@/ui/icons/close-icon"
import { WarningIcon } from "@/ui/icons/warning-icon"

const looks = {
  missing: { tone: "warning", Icon: WarningIcon },
  unverified: { tone: "accent", Icon: ClockIcon },
  verified: { tone: "success", Icon: CheckIcon },
  refused: { tone: "danger", Icon: CloseIcon },
} as const satisfies Record<PayoutAccount["state"], object>

/** Whether payouts can go to the cooperative's account. */
export function AccountStateChip({ lng, state }: { lng: Language; state: PayoutAccount["state"] }) {
  const { tone, Icon } = looks[state]
  return (
    <Chip tone={tone} icon={<Icon className="size-4" />} className="shrink-0 whitespace-nowrap">
      {getT(lng, "desk-money")(`account.state.${state}`)}
    </Chip>
  )
}
