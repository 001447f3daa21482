"use client"

import { useEffect } from "react"
import { cookieNames } from "@/lib/cookies"
import { announceCartChange } from "./cart-count-store"

/** The badge of a cart that is gone goes at once; which cart it was, only the next action may forget. */
export function ClearCount() {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
    document.cookie = `${cookieNames.cartCount}=; path=/; max-age=0`
    announceCartChange()
  }, [])
  return null
}
