"use client"

import { useEffect } from "react"

/** Says, once the page is really looked at, that somebody looks at this product; no cookie, nothing about who. */
export function CountView({ handle }: { handle: string }) {
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState !== "visible") return
      document.removeEventListener("visibilitychange", tell)
      navigator.sendBeacon?.(`/api/products/${encodeURIComponent(handle)}/view`)
    }
    // a page that is drawn ahead, or in the background, is not looked at yet
    document.addEventListener("visibilitychange", tell)
    tell()
    return () => document.removeEventListener("visibilitychange", tell)
  }, [handle])
  return null
}
