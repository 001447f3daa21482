import type { Picture } from "@opop/media/contract/picture"
import type { DeskProduct } from "../../contract/desk-product"
import { latest } from "../../domain/plan-product"
import { type ProductFileRow, waits } from "./product-file-row"
import { productOfRow } from "./product-of-row"
import type { ProductRow } from "./product-row"

/** A product as a list of the desk shows it. */
export function showDeskProduct(
  row: ProductRow,
  file: ProductFileRow,
  pictureOf: (url: string | undefined) => Picture | null,
): DeskProduct {
  const variants = row.variants ?? []
  const prices = variants.flatMap(({ price }) => (price === null ? [] : [Number(price)]))
  const lowest = prices.length ? Math.min(...prices) : null
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + Number(number), 0)
  return {
    id: row.id,
    handle: row.handle,
    title: latest({ state: row.status, live: productOfRow(row), change: file.change }).title.id,
    state: row.status,
    change_waits: waits(file),
    price: lowest,
    price_varies: lowest !== null && Math.max(...prices) > lowest,
    stock: sum(variants.map(({ stock }) => stock)),
    reserved: sum(variants.map(({ reserved }) => reserved)),
    variants: variants.length,
    picture: pictureOf(row.images?.[0]),
    updated_at: new Date(row.updated_at).toISOString(),
  }
}
