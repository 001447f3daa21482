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
  open: { tone: "warning", Icon: ChatIcon },
  answered: { tone: "brand", Icon: ClockIcon },
  agreed: { tone: "brand", Icon: SuccessIcon },
  called_in: { tone: "accent", Icon: ShieldIcon },
  settled: { tone: "success", Icon: SuccessIcon },
  closed: { tone: "neutral", Icon: CloseIcon },
  withdrawn: { tone: "neutral", Icon: CloseIcon },
} as const satisfies Record<CaseState, object>

/** How far a case is, in the cooperative's words. */
export function CaseStateChip({ lng, state }: { lng: Language; state: CaseState }) {
  const { tone, Icon } = looks[state]
  return (
    <Chip tone={tone} icon={<Icon className="size-4" />} className="shrink-0 whitespace-nowrap">
      {getT(lng, "desk-cases")(`state.${state}`)}
    </Chip>
  )
}
