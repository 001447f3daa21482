"use client"

import { useCallback, useLayoutEffect, useRef, useState } from "react"
import type { Draft } from "./draft-store"

type Hidden = Record<string, string>

/**
 * What a form carries unseen, as it was when somebody began with it: the page around it may be drawn again at any time, with another
 * key, or with a version that nobody has seen. A form that is sent again is the same wish.
 * @param given as the page has it now
 */
export function useHeld(given: Hidden) {
  const [held, setHeld] = useState<Hidden>()
  // a draft was typed for another version than the page shows
  const [older, setOlder] = useState(false)
  const newest = useRef(given)
  useLayoutEffect(() => {
    newest.current = given
  })

  const hold = () => setHeld((last) => last ?? given)
  const release = useCallback(() => {
    setHeld(undefined)
    setOlder(false)
  }, [])
  /** Goes on with what a draft was typed for. Whoever is told that it is older decides by saving; what sends itself does not. */
  const restore = useCallback(({ values, wanted, without }: Draft) => {
    const now = newest.current
    const outdated = values["version"] !== undefined && values["version"] !== now["version"]
    setOlder(outdated)
    const version = outdated && (!wanted || without) ? now["version"] : values["version"]
    const own = Object.entries(now).map(([name, value]) => [name, name === "lng" ? value : (values[name] ?? value)])
    setHeld({ ...Object.fromEntries(own), ...(version !== undefined && { version }) })
  }, [])
  const value = (name: string) => held?.[name] || given[name] || ""
  return { value, hold, release, restore, older }
}
