"use client"

import { useEffect, useState } from "react"
import type { Area } from "./area"

/** Lists by what they are part of: `province=31`, `regency=31.74`. */
export type AreaLists = Record<string, Area[]>

/**
 * The areas within another.
 * @param of which: `province=31`; undefined when nothing is chosen yet
 * @param known lists that came with the page
 * @returns undefined while they are on their way; null when they cannot be had
 */
export function useAreas(of: string | undefined, known: AreaLists): Area[] | null | undefined {
  const [lists, setLists] = useState<Record<string, Area[] | null>>(known)
  const missing = of !== undefined && lists[of] === undefined
  useEffect(() => {
    if (!missing || of === undefined) return
    const given = new AbortController()
    loadAreas(of, given.signal).then((areas) => {
      if (!given.signal.aborted) setLists((before) => ({ ...before, [of]: areas }))
    })
    return () => given.abort()
  }, [of, missing])
  return of === undefined ? undefined : lists[of]
}

async function loadAreas(of: string, signal: AbortSignal): Promise<Area[] | null> {
  try {
    const response = await fetch(`/api/areas?${of}`, { signal })
    return response.ok ? ((await response.json()) as { areas: Area[] }).areas : null
  } catch {
    return null
  }
}
