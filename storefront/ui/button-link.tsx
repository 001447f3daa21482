import type { Route } from "next"
import type { ReactNode } from "react"
import { type ButtonLook, buttonStyle } from "./button-style"
import { Link } from "./link"

type Props = ButtonLook & { href: Route; children: ReactNode; className?: string }

/** Goes somewhere, and looks as important as a button. */
export function ButtonLink({ href, look, size, wide, className = "", children }: Props) {
  return (
    <Link href={href} className={`${buttonStyle({ look, size, wide })} ${className}`}>
      {children}
    </Link>
  )
}
