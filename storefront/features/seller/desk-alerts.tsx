"use client"

import type { DeskEventKind } from "@opop/vendor/contract/desk-event"
import type { Route } from "next"
import { useRouter } from "next/navigation"
import { useCallback, useState } from "react"
import { Link } from "@/ui/link"
import { playChime } from "./play-chime"
import { useDeskEvents } from "./use-desk-events"

type Props = {
  texts: Record<DeskEventKind | "open" | "sound_on" | "sound_off" | "close", string>
  places: Record<DeskEventKind, Route>
}

const button = "inline-flex min-h-12 items-center rounded-md px-3 font-semibold underline"

/** Says what has just come in, and brings the page up to date. Sound only for who turns it on, on this page. */
export function DeskAlerts({ texts, places }: Props) {
  const router = useRouter()
  const [news, setNews] = useState<DeskEventKind>()
  const [sound, setSound] = useState(false)
  const hear = useCallback(
    (kind: DeskEventKind) => {
      setNews(kind)
      if (sound) playChime()
      router.refresh()
    },
    [router, sound],
  )
  useDeskEvents(hear)
  return (
    <div role="status" className="print:hidden">
      {news && (
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-3 rounded-md border border-brand bg-brand-soft px-4 py-1.5">
          <p className="font-semibold">{texts[news]}</p>
          <p className="flex flex-wrap">
            <Link href={places[news]} className={button} onClick={() => setNews(undefined)}>
              {texts.open}
            </Link>
            <button type="button" className={button} aria-pressed={sound} onClick={() => setSound(!sound)}>
              {sound ? texts.sound_off : texts.sound_on}
            </button>
            <button type="button" className={button} onClick={() => setNews(undefined)}>
              {texts.close}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
