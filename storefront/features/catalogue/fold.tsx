"use client"

import { type ReactNode, useState } from "react"
import { ChevronDownIcon } from "@/ui/icons/chevron-down-icon"

type Props = {
  title: string
  /** How many are chosen inside. */
  note: string
  /** From the beginning; later only the visitor opens and folds. */
  open: boolean
  children: ReactNode
}

/** A long filter, folded until it is wanted. Works without a script. */
export function Fold({ title, note, open, children }: Props) {
  const [atFirst] = useState(open)
  return (
    <details open={atFirst} className="group">
      <summary className="flex min-h-11 list-none items-center gap-2 font-semibold">
        <span className="flex-1">{title}</span>
        {note && <span className="text-sm font-normal text-muted">{note}</span>}
        <ChevronDownIcon className="size-5 text-muted transition-transform group-open:rotate-180" />
      </summary>
      {children}
    </details>
  )
}
