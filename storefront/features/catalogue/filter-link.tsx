"use client"

import type { Route } from "next"
import type { MouseEvent, ReactNode } from "react"
import { Link } from "@/ui/link"
import { useCatalogueNavigation } from "./catalogue-navigation"
import { resultCountId } from "./filter-ids"

type Props = { href: Route; label?: string; className: string; children: ReactNode }

/**
 * Takes a choice back, in place. The link itself goes with it, so the focus moves on: to the number of results, or within the open
 * sheet.
 */
export function FilterLink({ href, label, className, children }: Props) {
  const { go } = useCatalogueNavigation()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(href)
    const inSheet = event.currentTarget.closest('[role="dialog"]')?.querySelector("button")
    const place = inSheet ?? document.getElementById(resultCountId)
    place?.focus({ preventScroll: true })
  }
  return (
    <Link href={href} scroll={false} aria-label={label} onClick={follow} className={className}>
      {children}
    </Link>
  )
}
