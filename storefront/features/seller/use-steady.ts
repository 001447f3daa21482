"use client"

import { useCallback, useState } from "react"

/**
 * What a form begins with. The page around it may be drawn again with newer data at any time; a form that somebody has touched stays
 * with what it began with until it was sent. A page that was left stays in the document: `renew` makes its form as new.
 * @param stamp changes when there is something newer
 */
export function useSteady<T>(given: T, stamp: string) {
  const [touched, setTouched] = useState(false)
  const [round, setRound] = useState(0)
  const [kept, setKept] = useState({ value: given, stamp })
  const newer = !touched && kept.stamp !== stamp
  if (newer) setKept({ value: given, stamp })
  const touch = useCallback(() => setTouched(true), [])
  const renew = useCallback(() => {
    setTouched(false)
    setRound((last) => last + 1)
  }, [])
  return { first: newer ? given : kept.value, key: `${newer ? stamp : kept.stamp} ${round}`, round, touch, renew }
}
