"use client"

import { createContext, type ReactNode } from "react"

/** Whose drafts a form keeps; empty outside of the desk. */
export const DraftScope = createContext("")

type Props = { cooperative: string; member: string; children: ReactNode }

/** A phone is shared, and one person may work for several cooperatives: each sees only what they themselves typed there. */
export function DraftOwner({ cooperative, member, children }: Props) {
  return <DraftScope value={`${cooperative}/${member}`}>{children}</DraftScope>
}
