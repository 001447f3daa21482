import type { Cart } from "@opop/vendor/contract/cart"

export const checkoutSteps = ["address", "shipping", "review"] as const

export type CheckoutStep = (typeof checkoutSteps)[number]

const isStep = (asked: unknown): asked is CheckoutStep => checkoutSteps.some((step) => step === asked)

type StepCart = Pick<Cart, "address" | "parcels">

/** The first step that is not done yet; what cannot be bought or sent is settled where shipping is chosen. */
export function firstOpenStep({ address, parcels }: StepCart): CheckoutStep {
  if (!address) return "address"
  const open = parcels.some(({ chosen, lines }) => chosen === null || lines.some(({ problem }) => problem !== null))
  return open ? "shipping" : "review"
}

/** The step to show: what was asked for as far as one may go, else the first that is not done. */
export function checkoutStep(cart: StepCart, asked: unknown): CheckoutStep {
  const open = firstOpenStep(cart)
  if (!isStep(asked)) return open
  return checkoutSteps.indexOf(asked) <= checkoutSteps.indexOf(open) ? asked : open
}
