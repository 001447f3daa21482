import type { StoreChangeKind } from "../../contract/store-change"
import { latest } from "../../domain/plan-product"
import { productOfRow } from "../../queries/products/product-of-row"
import type { StoreChangeInput } from "../note-store-change"
import type { Author, Piece } from "./piece"

const kinds: Partial<Record<Piece["steps"][number]["step"], StoreChangeKind>> = {
  created: "product_created",
  changed: "product_changed",
  proposed: "product_proposed",
  approved: "product_published",
  rejected: "product_rejected",
  withdrawn: "product_changed",
}
/** Told by entries of their own, with what they were before. */
const counted = new Set(["price", "stock"])

/** What a store's own history tells of written products. Files tell of themselves as a whole: of theirs only prices. */
export function noteOfPieces(pieces: Piece[], cooperative_id: string, by: Author): StoreChangeInput[] {
  return pieces.flatMap((piece) => {
    const { id, plan, steps } = piece
    const about = { cooperative_id, by, subject: id, label: latest(plan).title.id }
    const told = steps.flatMap(({ step, fields, reason }) => {
      const kind = kinds[step]
      const rest = fields.filter((field) => !counted.has(field))
      if (!kind || (step === "changed" && !rest.length)) return []
      return [{ ...about, kind, after: { ...(rest.length ? { fields: rest } : {}), ...(reason ? { reason } : {}) } }]
    })
    return [...told, ...numbersOf(piece, about)]
  })
}

function numbersOf({ row, plan }: Piece, about: Omit<StoreChangeInput, "kind">): StoreChangeInput[] {
  if (!row) return []
  const before = new Map(productOfRow(row).variants.map((variant) => [variant.id, variant]))
  return plan.live.variants.flatMap((variant): StoreChangeInput[] => {
    const old = before.get(variant.id)
    if (!old) return []
    const label = variant.title.id ? `${about.label} (${variant.title.id})` : about.label
    return [
      ...(old.price === variant.price
        ? []
        : [
            {
              ...about,
              label,
              kind: "price_changed" as const,
              before: { price: old.price },
              after: { price: variant.price },
            },
          ]),
      ...(old.stock === variant.stock
        ? []
        : [
            {
              ...about,
              label,
              kind: "stock_changed" as const,
              before: { stock: old.stock },
              after: { stock: variant.stock },
            },
          ]),
    ]
  })
}
