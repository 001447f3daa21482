import type { QuestionState } from "@opop/vendor/contract/question"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Chip } from "@/ui/chip"
import { ChatIcon } from "@/ui/icons/chat-icon"
import { CloseIcon } from "@/ui/icons/close-icon"
import { SuccessIcon } from "@/ui/icons/success-icon"

const looks = {
  open: { tone: "warning", Icon: ChatIcon },
  answered: { tone: "success", Icon: SuccessIcon },
  closed: { tone: "neutral", Icon: CloseIcon },
} as const satisfies Record<QuestionState, object>

/** How far a question is. */
export function QuestionChip({ lng, state }: { lng: Language; state: QuestionState }) {
  const { tone, Icon } = looks[state]
  return (
    <Chip tone={tone} icon={<Icon className="size-4" />} className="shrink-0 whitespace-nowrap">
      {getT(lng, "questions")(`state.${state}`)}
    </Chip>
  )
}
