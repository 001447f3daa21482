"use client"

import type { Picture } from "@opop/media/contract/picture"
import { useCallback, useEffect, useRef, useState } from "react"
import type { Language } from "@/i18n/languages"
import { arrive, changeEntry, keptEntries, type PhotoEntry } from "./photo-entries"
import { readDataUrl } from "./read-data-url"
import { shrinkPhoto } from "./shrink-photo"
import { type Uploaded, uploadPicture } from "./upload-picture"

/** Bytes; the backend takes no more. */
const largest = 15 * 1024 * 1024

let counted = 0

type Options = { lng: Language; first: readonly Picture[]; max: number; texts: Record<"lost" | "too_large", string> }

/**
 * Photos on their way to the backend, one after the other: on a weak line the first one is there sooner. What got lost is tried again
 * when the connection is back, or when asked to.
 */
export function usePhotoQueue({ lng, first, max, texts }: Options) {
  const [entries, setEntries] = useState<PhotoEntry[]>(() => keptEntries(first))
  const busy = useRef(false)

  useEffect(() => {
    const next = entries.find(({ state }) => state === "waiting")
    if (!next || next.state === "kept" || busy.current) return
    busy.current = true
    const { id, file } = next
    setEntries((all) => changeEntry(all, id, { state: "sending", progress: 0, error: "" }))
    const progress = (share: number) => setEntries((all) => changeEntry(all, id, { progress: share }))
    uploadPicture(lng, file, progress).then((answer) => {
      busy.current = false
      setEntries((all) => settle(all, id, answer, texts.lost))
    })
  }, [entries, lng, texts])

  const retry = useCallback((id?: string) => {
    setEntries((all) =>
      all.map((entry) =>
        entry.state === "failed" && (!id || entry.id === id) ? { ...entry, state: "waiting", error: "" } : entry,
      ),
    )
  }, [])
  useEffect(() => {
    const again = () => retry()
    window.addEventListener("online", again)
    return () => window.removeEventListener("online", again)
  }, [retry])

  const add = useCallback(
    async (files: readonly File[]) => {
      for (const file of files) {
        const small = await shrinkPhoto(file)
        const entry = { id: `new-${counted++}`, file: small, preview: await readDataUrl(small), progress: 0 }
        const fresh: PhotoEntry =
          small.size > largest
            ? { ...entry, state: "refused", error: texts.too_large }
            : { ...entry, state: "waiting", error: "" }
        setEntries((all) => (all.length < max ? [...all, fresh] : all))
      }
    },
    [max, texts],
  )
  return { entries, setEntries, add, retry }
}

function settle(entries: PhotoEntry[], id: string, answer: Uploaded, lost: string): PhotoEntry[] {
  if (answer.kind === "kept") return arrive(entries, id, answer.picture)
  if (answer.kind === "lost") return changeEntry(entries, id, { state: "failed", error: lost })
  return changeEntry(entries, id, { state: "refused", error: answer.message })
}
