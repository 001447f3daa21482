"use client"

import type { Route } from "next"
import { type ChangeEvent, type RefObject, useEffect, useEffectEvent, useRef } from "react"
import { useCatalogueNavigation } from "./catalogue-navigation"
import { formQuery } from "./form-query"
import { pricesInOrder } from "./prices-in-order"
import { readRupiah } from "./read-rupiah"
import { sameQuery } from "./same-query"

/** Milliseconds after the last key before a price that is being typed counts. */
const typing = 800

type Options = {
  form: RefObject<HTMLFormElement | null>
  path: Route
  /** The address that the page was made for. */
  arrived: Route
  /** Whether a change should take the place of the one before in the history. */
  isOneStep: () => boolean
}

/**
 * Keeps a filter form and the address in step: what is chosen goes into the address, and when the address changes by itself (a chip,
 * the way back) the form follows.
 */
export function useFilterForm({ form, path, arrived, isOneStep }: Options) {
  const { go } = useCatalogueNavigation()
  const sent = useRef<Route>(undefined)
  const timer = useRef<number>(undefined)

  const apply = () => {
    window.clearTimeout(timer.current)
    timer.current = undefined
    if (!form.current) return
    const href = `${path}${formQuery(new FormData(form.current))}` as Route
    if (sameQuery(href, sent.current ?? arrived)) return
    sent.current = href
    go(href, isOneStep() ? "replace" : "push")
  }

  const follow = useEffectEvent((address: Route) => {
    const first = sent.current === undefined
    const own = sent.current !== undefined && sameQuery(address, sent.current)
    if (timer.current !== undefined || own) return
    // somebody was faster than this script: what is chosen now counts
    if (first && form.current && hasBeenChanged(form.current)) return apply()
    sent.current = address
    for (const input of form.current?.querySelectorAll("input") ?? []) {
      if (input.type === "checkbox") input.checked = input.defaultChecked
      else input.value = input.defaultValue
      input.setCustomValidity("")
    }
  })
  useEffect(() => follow(arrived), [arrived])
  useEffect(() => () => window.clearTimeout(timer.current), [])

  const change = ({ target }: ChangeEvent<HTMLFormElement>) => {
    window.clearTimeout(timer.current)
    if (!(target instanceof HTMLInputElement) || target.type !== "text") return apply()
    const usable = !target.value.trim() || readRupiah(target.value) !== undefined
    target.setCustomValidity(usable ? "" : (target.dataset["invalid"] ?? ""))
    timer.current = window.setTimeout(() => {
      if (form.current && pricesInOrder(new FormData(form.current))) apply()
    }, typing)
  }
  const flush = () => {
    if (timer.current !== undefined) apply()
  }
  return { apply, change, flush }
}

const hasBeenChanged = (form: HTMLFormElement) =>
  [...form.querySelectorAll("input")].some((input) =>
    input.type === "checkbox" ? input.checked !== input.defaultChecked : input.value !== input.defaultValue,
  )
