"use client"

import { useEffect } from "react"
import { announceCartChange } from "./cart-count-store"

/** On a page that follows a change of the cart on the server: every badge reads its number again. */
export function AnnounceCart() {
  useEffect(announceCartChange, [])
  return null
}
