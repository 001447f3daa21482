import type { ProductState } from "./plan-product"

export type ProductStep = "edit" | "propose" | "withdraw" | "remove"

/** What a cooperative may do with a product in each state; drawn in the README. */
const productSteps: Record<ProductState, readonly ProductStep[]> = {
  draft: ["edit", "propose", "remove"],
  proposed: ["edit", "withdraw", "remove"],
  published: ["edit", "withdraw"],
  rejected: ["edit", "propose", "remove"],
}

/** @param refusedChange a change of what is on sale that the province has refused: it can be proposed again */
export function stepsNow(state: ProductState, { refusedChange }: { refusedChange: boolean }): ProductStep[] {
  const steps = [...productSteps[state]]
  return state === "published" && refusedChange ? [...steps, "propose"] : steps
}
