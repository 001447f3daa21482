"use client"

import type { Offer, ProductVariant } from "@opop/vendor/contract/catalogue"
import { useEffect, useState } from "react"
import { mergeOffer } from "./merge-offer"

/** Asks once, when the page has come alive, whether price and stock are still what they were when it was made. */
export function useLiveOffer(handle: string, variants: readonly ProductVariant[]): ProductVariant[] {
  const [offer, setOffer] = useState<Offer>()
  useEffect(() => {
    const given = new AbortController()
    fetch(`/api/products/${encodeURIComponent(handle)}/offer`, { signal: given.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Offer>) : undefined))
      // without an answer the page keeps what it knows; the cart checks again
      .then(setOffer, () => undefined)
    return () => given.abort()
  }, [handle])
  return mergeOffer(variants, offer)
}
