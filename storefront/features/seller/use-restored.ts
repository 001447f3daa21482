"use client"

import { type RefObject, useEffect, useRef } from "react"
import type { DraftValues } from "./draft-store"

/**
 * For a field that is more than an input: hears of a draft that is put back into the form around it.
 * @param inside anything within the form
 */
export function useRestored(inside: RefObject<HTMLElement | null>, restore: (values: DraftValues) => void): void {
  const newest = useRef(restore)
  useEffect(() => {
    newest.current = restore
  })
  useEffect(() => {
    const form = inside.current?.closest("form")
    const hear = (event: Event) => newest.current((event as CustomEvent<DraftValues>).detail)
    form?.addEventListener("draft", hear)
    return () => form?.removeEventListener("draft", hear)
  }, [inside])
}
