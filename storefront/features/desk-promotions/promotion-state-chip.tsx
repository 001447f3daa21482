import type { PromotionState } from "@opop/vendor/contract/promotion"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Chip } from "@/ui/chip"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { CloseIcon } from "@/ui/icons/close-icon"
import { SuccessIcon } from "@/ui/icons/success-icon"
import { WarningIcon } from "@/ui/icons/warning-icon"

const looks = {
  planned: { tone: "accent", Icon: ClockIcon },
  running: { tone: "success", Icon: SuccessIcon },
  used_up: { tone: "warning", Icon: WarningIcon },
  over: { tone: "neutral", Icon: CloseIcon },
} as const satisfies Record<PromotionState, object>

/** Where a promotion stands. */
export function PromotionStateChip({ lng, state }: { lng: Language; state: PromotionState }) {
  const { tone, Icon } = looks[state]
  return (
    <Chip tone={tone} icon={<Icon className="size-4" />} className="shrink-0 whitespace-nowrap">
      {getT(lng, "desk-promotions")(`state.${state}`)}
    </Chip>
  )
}
