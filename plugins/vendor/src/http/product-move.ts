import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { productStep } from "../contract/desk-product"
import type { ProductMove } from "../workflows/step-product"
import { deskOf } from "./bind-cooperative"
import { parseInput } from "./parse-input"

/** What a member wants done with the product that the path names. */
export function productMove(req: AuthenticatedMedusaRequest): ProductMove {
  const { cooperative_id, member_id } = deskOf(req)
  const { version } = parseInput(productStep, req.body)
  return { cooperative_id, by: { party: "member", id: member_id }, product_id: req.params["id"] ?? "", version }
}
