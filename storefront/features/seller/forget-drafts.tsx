"use client"

import { useEffect } from "react"
import { draftStorage, dropDrafts } from "./draft-store"

/** Right after signing out: nothing that was typed stays on a machine that others use too. */
export function ForgetDrafts() {
  useEffect(() => dropDrafts(draftStorage()), [])
  return null
}
