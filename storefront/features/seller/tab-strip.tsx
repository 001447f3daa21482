"use client"

import { Children, type ReactNode, useEffect, useRef } from "react"

type Props = { label: string; children: ReactNode }

/** The views of a list, side by side. They scroll sideways under the thumb; the current one is brought into sight. */
export function TabStrip({ label, children }: Props) {
  const strip = useRef<HTMLElement>(null)
  useEffect(() => {
    const here = strip.current?.querySelector<HTMLElement>("[aria-current]")
    if (!strip.current || !here) return
    strip.current.scrollLeft = here.offsetLeft - (strip.current.clientWidth - here.offsetWidth) / 2
  })
  return (
    <nav
      ref={strip}
      aria-label={label}
      className="relative -mx-4 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:mx-0 sm:px-0"
    >
      <ul className="flex w-max gap-2">
        {Children.map(children, (tab) => (
          <li className="shrink-0">{tab}</li>
        ))}
      </ul>
    </nav>
  )
}
