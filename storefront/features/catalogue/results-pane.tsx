"use client"

import type { ReactNode } from "react"
import { useCatalogueNavigation } from "./catalogue-navigation"

/** Around the results: they fade while others are on their way, and stay readable until then. */
export function ResultsPane({ children }: { children: ReactNode }) {
  const { pending } = useCatalogueNavigation()
  return (
    <div aria-busy={pending} className={`transition-opacity ${pending ? "opacity-45 delay-150" : ""}`}>
      {children}
    </div>
  )
}
