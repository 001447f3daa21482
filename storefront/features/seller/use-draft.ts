"use client"

import { type RefObject, useCallback, useContext, useLayoutEffect, useRef, useState } from "react"
import { fillForm, formValues, keepsAnything, typedEarly, unkeptNames } from "./draft-form"
import { draftPlace } from "./draft-place"
import { DraftScope } from "./draft-scope"
import { type Draft, draftStorage, dropDraft, readDraft, writeDraft } from "./draft-store"

export type DraftState = {
  /** The draft that was found when the page opened, and stands in the form now. */
  restored: Draft | undefined
  /** `kept`: what is typed is in this browser. `none`: nothing was typed yet. `lost`: this browser keeps nothing. */
  state: "none" | "kept" | "lost"
  /** Names of the fields that are filled in and not kept with the rest. */
  without: string[]
  /** Keeps it now, with the button that shall be pressed once there is a connection. */
  keep: (wanted?: string) => void
  /** What is kept waits for somebody from now on, and is not sent by itself. */
  settle: () => void
  /** It was sent, or is not wanted any more. */
  forget: () => void
}

/** Milliseconds after the last stroke. */
const pause = 400

/**
 * Keeps what is typed into a form in this browser until it was sent: through a reload, an empty battery, a lost connection. Call
 * `forget` when it was sent. Each member has their own drafts for each cooperative, and nothing that is secret is kept. A form without
 * anything to type has none.
 * @param key names the form among those of its page
 * @param restore is told of a draft that was found, and writes it into the form; by its fields' names, unless it is given
 */
export function useDraft(
  key: string,
  form: RefObject<HTMLFormElement | null>,
  restore?: (draft: Draft) => void,
): DraftState {
  const scope = useContext(DraftScope)
  const [restored, setRestored] = useState<Draft>()
  const [state, setState] = useState<DraftState["state"]>("none")
  const [lacking, setLacking] = useState<string[]>([])
  const restoring = useRef(restore)
  const sent = useRef(false)
  // what is known in the browser only, and stays when the form gives way to another page
  const place = useRef<string>(undefined)
  const shown = useRef<HTMLFormElement>(undefined)
  const wish = useRef<string>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const write = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (!shown.current || place.current === undefined) return
    sent.current = false
    const without = unkeptNames(shown.current)
    const draft: Draft = {
      ...{ values: formValues(shown.current), at: Date.now() },
      ...(wish.current && { wanted: wish.current }),
      ...(without.length > 0 && { without }),
    }
    setLacking(without)
    setState(writeDraft(draftStorage(), place.current, draft) ? "kept" : "lost")
  }, [])
  const keep = useCallback(
    (wanted?: string) => {
      if (wanted) wish.current = wanted
      write()
    },
    [write],
  )
  const settle = useCallback(() => {
    wish.current = undefined
    if (place.current !== undefined && readDraft(draftStorage(), place.current, Date.now())) write()
  }, [write])
  const forget = useCallback(() => {
    sent.current = true
    wish.current = undefined
    if (place.current !== undefined) dropDraft(draftStorage(), place.current)
    setRestored(undefined)
    setState("none")
  }, [])

  // once per form, before it is seen: what stands in it afterwards is newer than what was kept
  useLayoutEffect(() => {
    if (!form.current || !keepsAnything(form.current)) return
    shown.current = form.current
    place.current = draftPlace(scope, location.pathname, key)
    const early = typedEarly(form.current)
    const kept = readDraft(draftStorage(), place.current, Date.now())
    if (!kept) {
      if (Object.keys(early).length && !sent.current) write()
      return
    }
    const found = { ...kept, values: { ...kept.values, ...early } }
    wish.current = found.without ? undefined : found.wanted
    setRestored(found)
    setState("kept")
    if (restoring.current) restoring.current(found)
    // fields that are more than an input draw themselves anew, which React does not do in the middle of its own work
    else queueMicrotask(() => form.current && fillForm(form.current, found.values))
  }, [key, form, scope, write])

  // with the form itself: whoever is quick types before a later effect runs
  useLayoutEffect(() => {
    const element = form.current
    const soon = () => {
      sent.current = false
      clearTimeout(timer.current)
      timer.current = setTimeout(write, pause)
    }
    const atOnce = () => {
      if (timer.current !== undefined && !sent.current) write()
    }
    element?.addEventListener("input", soon)
    element?.addEventListener("change", soon)
    window.addEventListener("pagehide", atOnce)
    document.addEventListener("visibilitychange", atOnce)
    return () => {
      atOnce()
      clearTimeout(timer.current)
      element?.removeEventListener("input", soon)
      element?.removeEventListener("change", soon)
      window.removeEventListener("pagehide", atOnce)
      document.removeEventListener("visibilitychange", atOnce)
    }
  }, [form, write])

  return { restored, state, without: lacking, keep, settle, forget }
}
