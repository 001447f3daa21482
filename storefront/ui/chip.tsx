import type { ReactNode } from "react"

const tones = {
  neutral: "bg-sunken text-ink",
  brand: "bg-brand-soft text-brand",
  accent: "bg-accent-soft text-ink",
  success: "bg-success-soft text-success",
  warning: "bg-warning-soft text-warning",
  danger: "bg-danger-soft text-danger",
  halal: "bg-halal-soft text-halal",
}

type Props = { tone?: keyof typeof tones; icon?: ReactNode; children: ReactNode; className?: string }

/** A short fact beside something: an icon and a word, never a colour alone. */
export function Chip({ tone = "neutral", icon, children, className = "" }: Props) {
  return (
    <span
      className={`inline-flex min-h-6 items-center gap-1 rounded-full px-2.5 text-xs font-semibold ${tones[tone]} ${className}`}
    >
      {icon}
      {children}
    </span>
  )
}
