"use client"

import type { Route } from "next"
import { useRouter } from "next/navigation"
import { createContext, type ReactNode, use, useTransition } from "react"

type Navigation = {
  /** Shows other results in place: neither scroll nor focus moves. */
  go: (href: Route, how?: "push" | "replace") => void
  /** Whether other results are on their way. */
  pending: boolean
}

const Context = createContext<Navigation>({ go: () => undefined, pending: false })

/** Lets the filters, the order and the results of the catalogue know of each other. */
export function CatalogueNavigation({ children }: { children: ReactNode }) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const go: Navigation["go"] = (href, how = "push") => start(() => router[how](href, { scroll: false }))
  return (
    <Context value={{ go, pending }}>
      {pending && <span data-leaving="" hidden />}
      {children}
    </Context>
  )
}

export const useCatalogueNavigation = (): Navigation => use(Context)
