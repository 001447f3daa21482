"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

/** Loads the page anew every few seconds while it is looked at. */
export function LookAgain({ seconds }: { seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    const clock = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh()
    }, seconds * 1000)
    return () => clearInterval(clock)
  }, [router, seconds])
  return null
}
