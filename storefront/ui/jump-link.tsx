"use client"

import type { ComponentProps, MouseEvent } from "react"

type Props = Omit<ComponentProps<"a">, "href" | "onClick"> & {
  /** The id of what to go to, on this page. */
  to: string
}

/**
 * Goes to something on the same page and puts the focus there: the skip link, an error summary, a picture. Without a script it is a
 * plain anchor; with one it leaves the address alone, because the router would lose its way back over an address with a `#`. Pages
 * that were left stay in the document, hidden, so the id may be there twice: the one that is seen counts.
 */
export function JumpLink({ to, ...rest }: Props) {
  const jump = (event: MouseEvent) => {
    const target = [...document.querySelectorAll<HTMLElement>(`[id="${to}"]`)].find(
      (one) => one.getClientRects().length,
    )
    if (!target) return
    event.preventDefault()
    if (target.tabIndex < 0) target.tabIndex = -1
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: "nearest", inline: "start" })
  }
  return <a href={`#${to}`} onClick={jump} {...rest} />
}
