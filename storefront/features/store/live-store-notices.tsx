"use client"

import { useEffect, useState } from "react"
import type { Language } from "@/i18n/languages"
import type { StoreNews, StoreNotice } from "./store-notice"
import { StoreNotices } from "./store-notices"

/** Asks, when the page has come alive, whether the store is closed and what holds for everybody. */
export function LiveStoreNotices({ lng, handle, className }: { lng: Language; handle: string; className?: string }) {
  const [notices, setNotices] = useState<StoreNotice[]>([])
  useEffect(() => {
    const given = new AbortController()
    fetch(`/api/stores/${encodeURIComponent(handle)}/now?lng=${lng}`, { signal: given.signal })
      .then((response) => (response.ok ? (response.json() as Promise<StoreNews>) : undefined))
      // without an answer the page says nothing; the cart checks again
      .then(
        (news) => setNotices(news?.notices ?? []),
        () => undefined,
      )
    return () => given.abort()
  }, [lng, handle])
  return <StoreNotices notices={notices} className={className} />
}
