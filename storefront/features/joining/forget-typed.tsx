"use client"

import { useEffect } from "react"
import { writeTyped } from "./typed-store"

/** What was kept under this key has been sent: the browser need not keep it any longer. */
export function ForgetTyped({ storageKey }: { storageKey: string }) {
  useEffect(() => writeTyped(storageKey, null), [storageKey])
  return null
}
