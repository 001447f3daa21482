"use client"

import { type RefObject, useCallback, useEffect, useRef, useState } from "react"
import { fillForm, formValues } from "./draft-form"
import { type Draft, type DraftValues, dropDraft, readDraft, writeDraft } from "./draft-store"

export type DraftState = {
  /** The draft that was found when the page opened, and stands in the form now. */
  restored: Draft | undefined
  /** `kept`: what is typed is in this browser. `none`: nothing was typed yet. `lost`: this browser keeps nothing. */
  state: "none" | "kept" | "lost"
  /** Keeps it now, with the button that shall be pressed once there is a connection. */
  keep: (wanted?: string) => void
  /** It was sent, or is not wanted any more. */
  forget: () => void
}

/** Milliseconds after the last stroke. */
const pause = 400

/**
 * Keeps what is typed into a form in this browser until it was sent: through a reload, an empty battery, a lost connection. Call
 * `forget` when it was sent; where the action leads to another page, put `<ForgetDraft>` there.
 * @param key names the form and what it is about: `product-prod_1`
 * @param restore writes a draft that was found into the form; by its fields' names, unless the form does it itself
 */
export function useDraft(
  key: string,
  form: RefObject<HTMLFormElement | null>,
  restore?: (draft: Draft) => void,
): DraftState {
  const [restored, setRestored] = useState<Draft>()
  const [state, setState] = useState<DraftState["state"]>("none")
  const restoring = useRef(restore)
  const sent = useRef(false)

  const keep = useCallback(
    (wanted?: string) => {
      if (!form.current) return
      sent.current = false
      const draft = { values: formValues(form.current), at: Date.now(), ...(wanted && { wanted }) }
      setState(writeDraft(localStorage, key, draft) ? "kept" : "lost")
    },
    [key, form],
  )
  const forget = useCallback(() => {
    sent.current = true
    dropDraft(localStorage, key)
    setRestored(undefined)
    setState("none")
  }, [key])

  // once per form: what stands in it afterwards is newer than what was kept
  useEffect(() => {
    const found = readDraft(localStorage, key, Date.now())
    if (!found) return
    setRestored(found)
    setState("kept")
    if (restoring.current) restoring.current(found)
    // fields that are more than an input draw themselves anew, which React does not do in the middle of its own work
    else queueMicrotask(() => form.current && fillForm(form.current, found.values))
  }, [key, form])

  useEffect(() => {
    const element = form.current
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      sent.current = false
      clearTimeout(timer)
      timer = setTimeout(keep, pause)
    }
    const atOnce = () => {
      if (timer === undefined || sent.current) return
      clearTimeout(timer)
      timer = undefined
      keep()
    }
    element?.addEventListener("input", soon)
    element?.addEventListener("change", soon)
    window.addEventListener("pagehide", atOnce)
    document.addEventListener("visibilitychange", atOnce)
    return () => {
      atOnce()
      clearTimeout(timer)
      element?.removeEventListener("input", soon)
      element?.removeEventListener("change", soon)
      window.removeEventListener("pagehide", atOnce)
      document.removeEventListener("visibilitychange", atOnce)
    }
  }, [form, keep])

  return { restored, state, keep, forget }
}

export type { DraftValues }
