"use client"

import { useEffect } from "react"

/** Keeps what was searched for in the search field of the header, which is the same on every page. What is being typed there stays. */
export function KeepWords({ words }: { words: string }) {
  useEffect(() => {
    const field = document.querySelector<HTMLInputElement>('[data-site-header] input[name="q"]')
    if (!field) return
    if (!field.value) field.value = words
    return () => {
      if (field.value === words) field.value = ""
    }
  }, [words])
  return null
}
