import type { FieldErrors } from "@/lib/field-errors"
import type { AddressValues } from "./address-values"

/** What the address form knows after its last submission; errors by the contract's field names. */
export type AddressState =
  | { status: "idle" }
  | { status: "failed"; message: string; errors: FieldErrors; values: AddressValues }
