"use client"

import { type RefObject, useEffect, useRef, useState } from "react"

/**
 * Holds a form back while something in it is unfinished, and sends it by itself, with the button that was pressed, as soon as it is
 * finished. Works for any form around the element.
 * @returns whether somebody waits for it
 */
export function useHoldSubmit(inside: RefObject<HTMLInputElement | null>, unfinished: boolean): boolean {
  const [held, setHeld] = useState(false)
  const submitter = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const form = inside.current?.form
    if (!form || !unfinished) return
    const hold = (event: SubmitEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      submitter.current = event.submitter
      setHeld(true)
    }
    form.addEventListener("submit", hold, { capture: true })
    return () => form.removeEventListener("submit", hold, { capture: true })
  }, [inside, unfinished])
  useEffect(() => {
    if (!held || unfinished) return
    setHeld(false)
    inside.current?.form?.requestSubmit(submitter.current)
  }, [held, unfinished, inside])
  return held
}
