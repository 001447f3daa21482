import type { ReactNode } from "react"
import { DangerIcon } from "./icons/danger-icon"
import { InfoIcon } from "./icons/info-icon"
import { SuccessIcon } from "./icons/success-icon"
import { WarningIcon } from "./icons/warning-icon"

const tones = {
  info: { ground: "bg-brand-soft", ink: "text-brand", Icon: InfoIcon },
  success: { ground: "bg-success-soft", ink: "text-success", Icon: SuccessIcon },
  warning: { ground: "bg-warning-soft", ink: "text-warning", Icon: WarningIcon },
  danger: { ground: "bg-danger-soft", ink: "text-danger", Icon: DangerIcon },
}

type Props = {
  tone: keyof typeof tones
  title?: string
  children?: ReactNode
  /** `alert` interrupts a screen reader, `status` waits; leave out for what was there from the beginning. */
  role?: "alert" | "status"
  className?: string
}

/** Something to know: a sign, a word of what it is about, and what to do. */
export function Notice({ tone, title, children, role, className = "" }: Props) {
  const { ground, ink, Icon } = tones[tone]
  return (
    <div role={role} className={`flex gap-3 rounded-md p-4 text-ink ${ground} ${className}`}>
      <Icon className={`mt-0.5 size-5 ${ink}`} />
      <div className="min-w-0 flex-1">
        {title && <p className={`font-semibold ${ink}`}>{title}</p>}
        {children && <div className="text-sm [&_a]:font-semibold [&_a]:underline">{children}</div>}
      </div>
    </div>
  )
}
