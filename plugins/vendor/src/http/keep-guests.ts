import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CodedError } from "../domain/coded-error"
import { keepGuest } from "../workflows/keep-guest"

/** In front of core's own routes for carts: an e-mail that is merely typed attaches no account. */
export async function keepGuests(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { email } = (req.body ?? {}) as { email?: unknown }
  const cartId = req.params["id"]
  if (typeof email === "string" && cartId) await keepGuest(req.scope, cartId, email.trim().toLowerCase())
  if (typeof email === "string" && !cartId) {
    const fields = [{ path: "email", code: "comes_with_address", message: "The e-mail comes with the address" }]
    throw new CodedError("invalid_input", "A new cart takes no e-mail: it comes with the address", { fields })
  }
  next()
}
