"use client"

import { type RefObject, useEffect, useRef } from "react"

/** Long enough for three taps on "more" to become one request. Milliseconds. */
const patience = 450

/**
 * Sends a line's form by itself, a moment after the last change, and keeps its field true to the cart.
 * @param quantity what the cart holds
 * @param settled whether nothing is under way and nothing was refused: only then may what is typed be replaced
 */
export function useQuantityForm(quantity: number, settled: boolean) {
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const send = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    form.current?.requestSubmit()
  }
  const sendSoon = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(send, patience)
  }
  const leave = () => {
    const typed = fieldOf(form)
    if (timer.current || (typed && !typed.validity.valid) || typed?.value === "") send()
  }

  useEffect(() => {
    const typed = fieldOf(form)
    if (settled && !timer.current && typed) typed.value = String(quantity)
  }, [quantity, settled])
  // whoever leaves the page at once wanted the change all the same
  useEffect(() => {
    const { current } = form
    return () => {
      if (!timer.current) return
      clearTimeout(timer.current)
      timer.current = undefined
      current?.requestSubmit()
    }
  }, [])

  return { form, sendSoon, leave }
}

function fieldOf(form: RefObject<HTMLFormElement | null>): HTMLInputElement | undefined {
  const field = form.current?.elements.namedItem("quantity")
  return field instanceof HTMLInputElement ? field : undefined
}
