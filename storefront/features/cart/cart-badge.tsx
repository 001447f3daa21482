"use client"

import { useSyncExternalStore } from "react"
import { readCartCount, readServerCartCount, subscribeToCartCount } from "./cart-count-store"

/** How many pieces are in the cart, over the cart's icon; read out after the word beside it. Nothing for an empty cart. */
export function CartBadge() {
  const count = useSyncExternalStore(subscribeToCartCount, readCartCount, readServerCartCount)
  if (!count) return null
  return (
    <span className="absolute -top-1.5 -right-2 grid min-h-4.5 min-w-4.5 place-items-center rounded-full bg-accent px-1 text-[0.6875rem] leading-none font-bold text-accent-ink tabular-nums">
      {count > 99 ? "99+" : count}
    </span>
  )
}
