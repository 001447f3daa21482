import type { ReactNode } from "react"

type Props = {
  /** Beside the button on a phone: what it costs. */
  total?: { label: string; amount: string } | undefined
  children: ReactNode
}

/** The button of a step: under the thumb on a phone, at the end of the step on a desk. */
export function StepBar({ total, children }: Props) {
  return (
    <div
      data-page-bar=""
      className="fixed inset-x-0 bottom-0 z-30 m-0 flex items-center gap-4 border-t border-line bg-raised px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] md:static md:border-0 md:bg-transparent md:p-0"
    >
      {total && (
        <span aria-hidden="true" className="flex-1 leading-tight md:hidden">
          <span className="block text-xs text-muted">{total.label}</span>
          <span className="text-lg font-bold tabular-nums">{total.amount}</span>
        </span>
      )}
      {children}
    </div>
  )
}
