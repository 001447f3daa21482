import type { CaseState } from "@opop/vendor/contract/order-case"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Chip } from "@/ui/chip"
import { ChatIcon } from "@/ui/icons/chat-icon"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { CloseIcon } from "@/ui/icons/close-icon"
import { ShieldIcon } from "@/ui/icons/shield-icon"
import { SuccessIcon } from "@/ui/icons/success-icon"

const looks = {
  open: { tone: "brand", Icon: ClockIcon },
  answered: { tone: "warning", Icon: ChatIcon },
  agreed: { tone: "brand", Icon: SuccessIcon },
  called_in: { tone: "accent", Icon: ShieldIcon },
  settled: { tone: "success", Icon: SuccessIcon },
  closed: { tone: "neutral", Icon: CloseIcon },
  withdrawn: { tone: "neutral", Icon: CloseIcon },
} as const satisfies Record<CaseState, object>

/** How far a case is, in the buyer's words. */
export function CaseChip({ lng, state }: { lng: Language; state: CaseState }) {
  const { tone, Icon } = looks[state]
  return (
    <Chip tone={tone} icon={<Icon className="size-4" />} className="shrink-0 whitespace-nowrap">
      {getT(lng, "purchase")(`case.state.${state}`)}
    </Chip>
  )
}
