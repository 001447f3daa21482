"use client"

import NextLink, { useLinkStatus } from "next/link"
import { type ComponentProps, useState } from "react"

type Props = Omit<ComponentProps<typeof NextLink>, "prefetch">

/**
 * The link of this shop. It fetches the next page when a finger, a pointer or the keyboard comes near, not when it merely scrolls
 * into view: a list of products would cost a buyer on a thin line more than the page itself.
 */
export function Link({ children, ...rest }: Props) {
  const [near, setNear] = useState(false)
  const come = () => setNear(true)
  return (
    <NextLink {...rest} prefetch={near} onPointerEnter={come} onTouchStart={come} onFocus={come}>
      {children}
      <Leaving />
    </NextLink>
  )
}

/** While the next page is on its way, a bar at the top of this one says so: see `[data-leaving]` in the style sheet. */
function Leaving() {
  return useLinkStatus().pending ? <span data-leaving="" hidden /> : null
}
