import type { Stripe, StripeElements } from "@stripe/stripe-js"
import { paidBefore } from "./paid-before"
import { currentAppearance } from "./payment-appearance"

export type CardFields = { stripe: Stripe; elements: StripeElements }

type Payment = { publishableKey: string; clientSecret: string; customerSession: string | null; lng: "id" | "en" }

type Events = {
  onReady: () => void
  /** There are no fields: with the payment's id because it is paid already. */
  onFail: (paid?: string) => void
}

/**
 * Loads the gateway's script, here and nowhere else, and puts its card fields into a box.
 * @param signal takes the fields away again
 * @throws Error when the script cannot be loaded
 */
export async function mountCardFields(
  box: HTMLElement,
  { publishableKey, clientSecret, customerSession, lng }: Payment,
  { onReady, onFail }: Events,
  signal: AbortSignal,
): Promise<CardFields | undefined> {
  const { loadStripe } = await import("@stripe/stripe-js/pure")
  const stripe = await loadStripe(publishableKey, { locale: lng })
  if (!stripe) throw new Error("The gateway's script is not available")
  if (signal.aborted) return undefined
  const elements = stripe.elements({
    clientSecret,
    appearance: currentAppearance(),
    loader: "never",
    ...(customerSession && { customerSessionClientSecret: customerSession }),
  })
  const fields = elements.create("payment", { layout: { type: "accordion", radios: "auto" } })
  fields.on("ready", onReady)
  fields.on("loaderror", async () => onFail(await paidBefore(stripe, clientSecret)))
  fields.mount(box)
  const scheme = window.matchMedia("(prefers-color-scheme: dark)")
  scheme.addEventListener("change", () => elements.update({ appearance: currentAppearance() }), { signal })
  signal.addEventListener("abort", () => fields.destroy())
  return { stripe, elements }
}
