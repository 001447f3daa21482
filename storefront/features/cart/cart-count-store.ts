import { cookieNames } from "@/lib/cookies"

const eventName = "cart-count"

/** Reads the badge's number out of a cookie header; anything strange is an empty cart. */
export function parseCartCount(cookies: string): number {
  const found = cookies.split("; ").find((pair) => pair.startsWith(`${cookieNames.cartCount}=`))
  const count = Number(found?.split("=")[1])
  return Number.isInteger(count) && count > 0 ? count : 0
}

export const readCartCount = (): number => parseCartCount(document.cookie)

/** On a page that was made for everybody the cart is empty until the browser says otherwise. */
export const readServerCartCount = (): number => 0

/** Call it after an action that changed the cart, so that every badge on the page follows. */
export const announceCartChange = (): void => {
  window.dispatchEvent(new Event(eventName))
}

/** For `useSyncExternalStore`: this page changed the cart, or the visitor comes back from another tab or page. */
export function subscribeToCartCount(changed: () => void): () => void {
  const events = [eventName, "focus", "pageshow"]
  for (const name of events) window.addEventListener(name, changed)
  return () => {
    for (const name of events) window.removeEventListener(name, changed)
  }
}
