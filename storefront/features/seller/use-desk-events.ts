"use client"

import { type DeskEventKind, deskEventKinds, deskEventsAnswer } from "@opop/vendor/contract/desk-event"
import { useEffect, useRef } from "react"

const address = "/api/desk/events"
/** Milliseconds without a first word after which the stream counts as held back by something on the way. */
const patience = 12_000
const pollEvery = 30_000

/**
 * Hears of what happens to the cooperative while a page of the desk is open: by a stream, and where none comes through (weak networks,
 * proxies that hold it back) by asking again and again.
 */
export function useDeskEvents(onNews: (kind: DeskEventKind) => void): void {
  const tell = useRef(onNews)
  useEffect(() => {
    tell.current = onNews
  })
  useEffect(() => {
    let source: EventSource | undefined
    let timer: number | undefined
    let last: number | undefined
    const poll = async () => {
      const answer = await fetch(`${address}?after=${last ?? ""}`).catch(() => undefined)
      // signed out
      if (answer?.status === 204) return window.clearInterval(timer)
      const news = deskEventsAnswer.safeParse(await answer?.json().catch(() => undefined))
      if (!news.success) return
      for (const { kind } of last === undefined ? [] : news.data.events) tell.current(kind)
      last = news.data.last
    }
    const startPolling = () => {
      source?.close()
      source = undefined
      void poll()
      timer = window.setInterval(() => void poll(), pollEvery)
    }
    if (typeof EventSource === "undefined") startPolling()
    else {
      source = new EventSource(address)
      const waiting = window.setTimeout(startPolling, patience)
      const note = (event: MessageEvent) => {
        last = Number(event.lastEventId) || last
      }
      source.addEventListener("ready", (event) => {
        window.clearTimeout(waiting)
        note(event)
      })
      for (const kind of deskEventKinds)
        source.addEventListener(kind, (event) => {
          note(event)
          tell.current(kind)
        })
      source.addEventListener("error", () => {
        // the browser has given up, it does not come back by itself
        if (source?.readyState !== EventSource.CLOSED) return
        window.clearTimeout(waiting)
        startPolling()
      })
      return () => {
        window.clearTimeout(waiting)
        window.clearInterval(timer)
        source?.close()
      }
    }
    return () => window.clearInterval(timer)
  }, [])
}
