import type { HalalStatus } from "@opop/halal/contract/halal-status"
import type { ComponentType } from "react"
import { HalalSeal } from "@/ui/halal-seal"
import { ClockIcon } from "@/ui/icons/clock-icon"
import type { IconProps } from "@/ui/icons/icon"
import { InfoIcon } from "@/ui/icons/info-icon"
import { LeafIcon } from "@/ui/icons/leaf-icon"
import { WarningIcon } from "@/ui/icons/warning-icon"

const signs: Record<Exclude<HalalStatus["kind"], "certified">, { Icon: ComponentType<IconProps>; look: string }> = {
  exempt: { Icon: LeafIcon, look: "bg-success-soft text-success" },
  in_process: { Icon: ClockIcon, look: "bg-warning-soft text-warning" },
  revoked: { Icon: WarningIcon, look: "bg-danger-soft text-danger" },
  none: { Icon: InfoIcon, look: "bg-sunken text-muted" },
}

/** The seal for what is certified; for every other state a sign that cannot be mistaken for it. */
export function HalalSign({ kind }: { kind: HalalStatus["kind"] }) {
  if (kind === "certified") return <HalalSeal className="size-13" />
  const { Icon, look } = signs[kind]
  return (
    <span className={`grid size-11 shrink-0 place-items-center rounded-full ${look}`}>
      <Icon className="size-6" />
    </span>
  )
}
