"use client"

import { useCallback, useEffect, useRef } from "react"

/**
 * Tells when the page is left by what a form's action did.
 * @returns to be called when the action leads on
 */
export function useLeaving(onDone: () => void): () => void {
  const leads = useRef(false)
  useEffect(
    () => () => {
      if (leads.current) onDone()
    },
    [onDone],
  )
  return useCallback(() => {
    leads.current = true
  }, [])
}
