"use client"

import { useEffect } from "react"
import { dropDraft } from "./draft-store"

/** On the page that follows a form which was sent: what was kept of it in this browser is of no use any more. */
export function ForgetDraft({ name }: { name: string }) {
  useEffect(() => dropDraft(localStorage, name), [name])
  return null
}
