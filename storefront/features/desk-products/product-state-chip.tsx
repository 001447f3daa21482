import type { DeskProduct } from "@opop/vendor/contract/desk-product"
import { Chip } from "@/ui/chip"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { PencilIcon } from "@/ui/icons/pencil-icon"
import { SuccessIcon } from "@/ui/icons/success-icon"
import { WarningIcon } from "@/ui/icons/warning-icon"

const looks = {
  draft: { tone: "neutral", Icon: PencilIcon },
  proposed: { tone: "accent", Icon: ClockIcon },
  published: { tone: "success", Icon: SuccessIcon },
  rejected: { tone: "danger", Icon: WarningIcon },
} as const

/** How far a product is: a colour, a sign and a word. */
export function ProductStateChip({ state, children }: { state: DeskProduct["state"]; children: string }) {
  const { tone, Icon } = looks[state]
  return (
    <Chip tone={tone} icon={<Icon className="size-4" />} className="shrink-0 whitespace-nowrap">
      {children}
    </Chip>
  )
}
