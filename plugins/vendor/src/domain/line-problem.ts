import type { CartLine } from "../contract/cart"
import { sells } from "./cooperative-state"

type Line = {
  variant?: {
    product: { status?: string; metadata?: { export_ready?: boolean } | null; cooperative?: { state: string } | null }
  } | null
}

/**
 * Why a line cannot be bought as it stands; null when it can.
 * @param available pieces on hand
 * @param wanted pieces of the same variant over the whole cart
 * @param abroad whether the parcel leaves Indonesia
 * @param closed whether its store is closed now
 */
export function lineProblem(
  line: Line,
  { available, wanted, abroad, closed }: { available: number; wanted: number; abroad: boolean; closed: boolean },
): CartLine["problem"] {
  const product = line.variant?.product
  if (product?.status !== "published") return "product_unavailable"
  if (!sells(product.cooperative?.state ?? "")) return "cooperative_unavailable"
  if (closed) return "cooperative_closed"
  if (available === 0) return "sold_out"
  if (wanted > available) return "too_many"
  if (abroad && product.metadata?.export_ready !== true) return "not_for_export"
  return null
}
