import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { writeNotes as writeNotesInput } from "../../../../../contract/cart"
import { parseInput } from "../../../../../http/parse-input"
import { loadCart } from "../../../../../queries/load-cart"
import { writeNotes } from "../../../../../workflows/write-notes"

/** What the buyer writes to the cooperatives of the cart. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const cart_id = req.params["id"] ?? ""
  await writeNotes(req.scope, { cart_id, ...parseInput(writeNotesInput, req.body) })
  res.json({ cart: await loadCart(req.scope, cart_id, req.locale) })
}
