"use client"

import { createContext, type ReactNode, useActionState, useContext, useEffect } from "react"
import { announceCartChange } from "./cart-count-store"
import { moveLine } from "./move-line"
import type { RemovalState } from "./removal-state"

type Removal = { state: RemovalState; action: (form: FormData) => void; pending: boolean }

const idle: RemovalState = { status: "idle" }

const RemovalContext = createContext<Removal>({ state: idle, action: () => undefined, pending: false })

/** What was taken out last is known to the whole page: its line is gone, and with it every place beside it. */
export function RemovalProvider({ children }: { children: ReactNode }) {
  const [state, action, pending] = useActionState(moveLine, idle)
  useEffect(() => {
    if (state.status === "removed" || state.status === "restored") announceCartChange()
  }, [state])
  return <RemovalContext value={{ state, action, pending }}>{children}</RemovalContext>
}

export const useRemoval = (): Removal => useContext(RemovalContext)
