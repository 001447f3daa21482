"use client"

import type { Route } from "next"
import { usePathname } from "next/navigation"
import type { ReactNode } from "react"
import { Link } from "@/ui/link"

type Props = {
  href: Route
  /** Only this very page counts as here, not what lies below it. */
  exact?: boolean
  className: string
  children: ReactNode
}

/** A link of a menu that knows whether one is there; style it with `aria-[current]:`. */
export function NavLink({ href, exact = false, className, children }: Props) {
  const path = usePathname()
  const here = path === href || (!exact && path.startsWith(`${href}/`))
  return (
    <Link href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </Link>
  )
}
