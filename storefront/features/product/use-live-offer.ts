"use client"

import type { ProductVariant } from "@opop/vendor/contract/catalogue"
import { useEffect, useState } from "react"
import type { Language } from "@/i18n/languages"
import { type LiveOffer, mergeOffer } from "./merge-offer"

/** Asks once, when the page has come alive, whether price and stock are still what they were when it was made, and the store is open. */
export function useLiveOffer(lng: Language, handle: string, variants: readonly ProductVariant[]): LiveOfferShown {
  const [offer, setOffer] = useState<LiveOffer>()
  useEffect(() => {
    const given = new AbortController()
    fetch(`/api/products/${encodeURIComponent(handle)}/offer?lng=${lng}`, { signal: given.signal })
      .then((response) => (response.ok ? (response.json() as Promise<LiveOffer>) : undefined))
      // without an answer the page keeps what it knows; the cart checks again
      .then(setOffer, () => undefined)
    return () => given.abort()
  }, [lng, handle])
  return { variants: mergeOffer(variants, offer), closed: offer?.closed ?? false, notices: offer?.notices ?? [] }
}

type LiveOfferShown = Omit<LiveOffer, "variants"> & { variants: ProductVariant[] }
