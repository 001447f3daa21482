"use client"

import { useEffect, useRef, useState } from "react"
import { Notice } from "@/ui/notice"
import { readTyped, writeTyped } from "./typed-store"

type Props = {
  /** Under what the browser keeps what is typed. */
  storageKey: string
  texts: { offline: string; waiting: string; restored: string }
}

/** How long to wait before asking again whether the shop can be reached. */
const patienceMs = 4_000

/**
 * Stands inside a form: keeps what is typed in this browser until it was sent, also across a reload, and holds a submission back while
 * there is no connection, to send it once there is. Without a script the form does without.
 */
export function KeepTyped({ storageKey, texts }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<"fine" | "offline" | "waiting" | "restored">("fine")
  useEffect(() => {
    const form = place.current?.closest("form")
    if (!form) return
    if (restore(form, readTyped(storageKey))) setState("restored")
    if (!navigator.onLine) setState("offline")
    let passing = false
    let waiting: number | undefined
    const keep = () => writeTyped(storageKey, typedIn(form))
    const send = async (submitter: HTMLElement | null) => {
      window.clearTimeout(waiting)
      if (await reachable()) {
        passing = true
        setState("fine")
        form.requestSubmit(submitter)
        return
      }
      setState("waiting")
      waiting = window.setTimeout(() => send(submitter), patienceMs)
    }
    const hold = (event: SubmitEvent) => {
      keep()
      if (passing) {
        passing = false
        return
      }
      event.preventDefault()
      event.stopPropagation()
      void send(event.submitter)
    }
    const goneOffline = () => setState((now) => (now === "waiting" ? now : "offline"))
    const backOnline = () => setState((now) => (now === "waiting" ? now : "fine"))
    form.addEventListener("input", keep)
    form.addEventListener("submit", hold)
    window.addEventListener("offline", goneOffline)
    window.addEventListener("online", backOnline)
    return () => {
      window.clearTimeout(waiting)
      form.removeEventListener("input", keep)
      form.removeEventListener("submit", hold)
      window.removeEventListener("offline", goneOffline)
      window.removeEventListener("online", backOnline)
    }
  }, [storageKey])
  return (
    <div ref={place} role="status">
      {state !== "fine" && <Notice tone={state === "restored" ? "info" : "warning"}>{texts[state]}</Notice>}
    </div>
  )
}

async function reachable(): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    const answer = await fetch("/api/health", { cache: "no-store", signal: AbortSignal.timeout(10_000) })
    return answer.status < 502
  } catch {
    return false
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What can be kept: no password, no file, nothing hidden. */
const controls = (form: HTMLFormElement): Control[] =>
  [...form.querySelectorAll<Control>("input[name], select[name], textarea[name]")].filter(
    ({ type }) => !["hidden", "password", "file", "radio", "checkbox"].includes(type),
  )

const typedIn = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(controls(form).map(({ name, value }) => [name, value]))

/** @returns whether anything was put back */
function restore(form: HTMLFormElement, typed: Record<string, string>): boolean {
  let changed = false
  for (const control of controls(form)) {
    const value = typed[control.name]
    if (value === undefined || value === control.value) continue
    control.value = value
    changed = true
  }
  return changed
}
