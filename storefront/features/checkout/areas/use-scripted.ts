"use client"

import { useSyncExternalStore } from "react"

const never = () => () => undefined

/** False in the document that the server sends, true as soon as the page has come alive. */
export const useScripted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
