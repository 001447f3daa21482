"use client"

import { unstable_rethrow } from "next/navigation"
import { type FormEvent, type RefObject, useActionState, useEffect, useRef, useState, useTransition } from "react"
import type { DraftState } from "./use-draft"

type Options<State> = {
  /** A server action. */
  send: (previous: State, form: FormData) => Promise<State>
  idle: State
  form: RefObject<HTMLFormElement | null>
  draft: DraftState
  /** The form was taken, and the page is left. */
  onLeave?: () => void
  /** Whether an answer says that it was taken, where the page is not left. */
  taken?: (answer: State) => boolean
}

/** The name of a form's buttons; the value says which one was pressed. */
export const stepName = "step"

/** How often sending is tried again while the browser believes to be online, in milliseconds. */
const patience = 20_000

/**
 * Sends a form to its action. Without a connection what was typed stays in its draft, and the form is sent by itself, with the button
 * that was pressed, when the connection is back: also after the page was loaded again, unless something in it is never kept. A form
 * that keeps no draft is sent by itself as long as its page is open. Works without a script.
 */
export function useSending<State>({ send, idle, form, draft, onLeave, taken }: Options<State>) {
  const [posted, action] = useActionState(
    send as (previous: Awaited<State>, form: FormData) => Promise<State>,
    idle as Awaited<State>,
  )
  const [answer, setAnswer] = useState<State>()
  const [pending, startSending] = useTransition()
  const [waits, setWaits] = useState(false)
  const wanted = useRef("")
  const state = answer ?? posted

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const data = new FormData(event.currentTarget, submitter)
    wanted.current = String(data.get(stepName) ?? "")
    startSending(async () => {
      try {
        const next = await send(state, data)
        setWaits(false)
        if (taken?.(next)) draft.forget()
        setAnswer(next)
      } catch (error) {
        if (!isLost(error))
          return leave(error, () => {
            draft.forget()
            onLeave?.()
          })
        draft.keep(wanted.current)
        setWaits(true)
      }
    })
  }

  // an answer ends the wish: what is kept from now on waits for somebody
  const { settle } = draft
  useEffect(() => {
    if (answer !== undefined) settle()
  }, [answer, settle])

  const patient = useRef(patience)
  const found = draft.restored?.without ? undefined : draft.restored?.wanted
  useEffect(() => {
    if (!found) return
    wanted.current = found
    // what was found when the page opened has waited long enough
    patient.current = 500
    setWaits(true)
  }, [found])

  useEffect(() => {
    if (!waits || pending) return
    const again = () => {
      const button = form.current?.querySelector<HTMLButtonElement>(
        `button[name="${stepName}"][value="${wanted.current}"]`,
      )
      if (navigator.onLine) form.current?.requestSubmit(button)
    }
    const timer = setTimeout(again, patient.current)
    patient.current = patience
    window.addEventListener("online", again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener("online", again)
    }
  }, [waits, pending, form])

  /** Somebody does not want it sent any more; what was typed stays. */
  const stop = () => {
    setWaits(false)
    settle()
  }

  return { state, action, submit, pending, waits, stop }
}

/** What React says of an answer that broke off in the middle. */
const brokenOff = "Connection closed."

/** The connection broke: the answer of a server always has a mark of its own. */
const isLost = (error: unknown) =>
  error instanceof Error && !("digest" in error) && (error instanceof TypeError || error.message === brokenOff)

/** The action leads to another page, which means that the form was taken; anything else is for the page's own error view. */
function leave(error: unknown, taken: () => void): never {
  try {
    unstable_rethrow(error)
  } catch (leaving) {
    taken()
    throw leaving
  }
  throw error
}
