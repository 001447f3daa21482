import type { deskOrderActions } from "@opop/vendor/contract/desk"

/** Which order a form is about. The backend decides whether it is this cooperative's. */
export const orderIdOf = (form: FormData): string => String(form.get("order") ?? "").slice(0, 64)

/** Where the backend does something with an order. */
export const orderPath = (id: string, action: (typeof deskOrderActions)[number]): string =>
  `/vendor/orders/${encodeURIComponent(id)}/${action}`
