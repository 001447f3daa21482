import { generateEntityId } from "@medusajs/framework/utils"
import type { ProductInput } from "../../contract/desk-product"
import { englishDiffers } from "../../domain/english-differs"
import { latest, planProduct, type Standing } from "../../domain/plan-product"
import { untouchedFile } from "../../queries/products/product-file-row"
import type { Held } from "./lock-products"
import type { Piece } from "./piece"

const nothing: ProductInput = {
  title: { id: "", en: "" },
  subtitle: { id: "", en: "" },
  description: { id: "", en: "" },
  ingredients: { id: "", en: "" },
  category: null,
  attributes: {},
  pictures: [],
  option: null,
  variants: [],
  weight: null,
  packed: null,
  shelf_life_days: null,
}

type Options = { propose: boolean; imported: boolean }

/** A new product; its handle is given later. */
export function newPiece(product: ProductInput, key: string | null, { propose, imported }: Options): Piece {
  const id = generateEntityId(undefined, "prod")
  const live = { ...product, variants: product.variants.map(({ stock_was: _, ...variant }) => variant) }
  const plan = planProduct({ state: "draft", live: nothing, change: null }, live, propose)
  const steps: Piece["steps"] = [{ step: imported ? "imported" : "created", fields: plan.fields }]
  if (plan.proposes) steps.push({ step: "proposed", fields: [] })
  return {
    id,
    handle: "",
    row: null,
    file: untouchedFile(id),
    plan,
    key,
    steps,
    verdict: null,
    english: englishDiffers(nothing, live),
  }
}

/** A product that is written again. */
export function changedPiece(
  { row, file, standing }: Held,
  written: ProductInput,
  { propose, imported }: Options,
): Piece {
  const product = { ...written, variants: written.variants.map((variant) => onShelf(variant, standing)) }
  const plan = planProduct(standing, product, propose)
  const steps: Piece["steps"] = []
  if (plan.fields.length) steps.push({ step: imported ? "imported" : "changed", fields: plan.fields })
  if (plan.proposes) steps.push({ step: "proposed", fields: plan.fields })
  return {
    id: row.id,
    handle: row.handle,
    row,
    file,
    plan,
    key: null,
    steps,
    // the province's last word stands until something is proposed again, or what it refused is gone
    verdict: plan.proposes || (standing.change && !plan.change) ? null : file.verdict,
    english: englishDiffers(latest(standing), product),
  }
}

type Variant = ProductInput["variants"][number]

/** Pieces that left the shelf since the member looked stay away. */
function onShelf({ stock_was, ...variant }: Variant, { live }: Standing): Variant {
  const now = live.variants.find(({ id }) => id === variant.id)
  if (!now || !variant.id || stock_was === undefined) return variant
  return { ...variant, stock: Math.max(0, now.stock + variant.stock - stock_was) }
}
