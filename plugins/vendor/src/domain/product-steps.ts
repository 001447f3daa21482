import type { ProductState } from "./plan-product"

/** What a cooperative may do with a product in each state; drawn in the README. */
export const productSteps = {
  draft: ["edit", "propose", "remove"],
  proposed: ["edit", "withdraw", "remove"],
  published: ["edit", "withdraw"],
  rejected: ["edit", "propose", "remove"],
} as const satisfies Record<ProductState, readonly string[]>

export type ProductStep = "edit" | "propose" | "withdraw" | "remove"

export const mayStep = (state: ProductState, step: ProductStep): boolean =>
  (productSteps[state] as readonly ProductStep[]).includes(step)
