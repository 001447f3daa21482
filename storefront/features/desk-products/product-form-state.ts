import type { Typed } from "@/features/seller/task-state"

/** Somebody else has saved the product since this form was opened. */
export type Conflict = {
  /** Who, when, and what. */
  text: string
  /** What the product is now, for whoever saves over it. */
  version: number
}

/** What the form of a product knows after its last submission. */
export type ProductFormState =
  | { status: "idle"; typed: Typed }
  | { status: "failed"; message: string; faults: Typed; typed: Typed; conflict?: Conflict }

export type ProductFormAction = (previous: ProductFormState, form: FormData) => Promise<ProductFormState>
