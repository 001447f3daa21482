import type { DeskProductDetail } from "@opop/vendor/contract/desk-product"
import type { Typed } from "@/features/seller/task-state"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"

/** A product as the fields of its form hold it. `read-product-form` is the way back. */
export function productTyped({ product, pictures }: DeskProductDetail, lng: Language): Typed {
  const amount = (value: number | null) => (value === null ? "" : formatNumber(value, lng))
  const { packed } = product
  const typed: Typed = {
    ...both("title", product.title),
    ...both("subtitle", product.subtitle),
    ...both("description", product.description),
    ...both("ingredients", product.ingredients),
    category: product.category ?? "",
    pictures: product.pictures.join(","),
    "pictures.shown": JSON.stringify(pictures),
    weight: amount(product.weight),
    "packed.weight": amount(packed?.weight ?? null),
    "packed.length": centimetres(packed?.length, lng),
    "packed.width": centimetres(packed?.width, lng),
    "packed.height": centimetres(packed?.height, lng),
    shelf_life_days: amount(product.shelf_life_days),
  }
  for (const [key, answer] of Object.entries(product.attributes)) typed[`attributes.${key}`] = answer
  if (product.option) Object.assign(typed, { has_option: "1" }, both("option.name", product.option.name))
  for (const [index, variant] of product.variants.entries()) {
    const name = `variants.${index}`
    Object.assign(typed, both(`${name}.title`, variant.title), {
      [`${name}.id`]: variant.id ?? "",
      [`${name}.sku`]: variant.sku ?? "",
      [`${name}.price`]: amount(variant.price),
      [`${name}.stock`]: amount(variant.stock),
      ...(variant.id && { [`stock_seen.${variant.id}`]: String(variant.stock) }),
    })
  }
  return typed
}

const both = (name: string, { id, en }: { id: string; en: string }): Typed => ({
  [`${name}.id`]: id,
  [`${name}.en`]: en,
})

/** @param millimetres as a ruler says it: `15,5` */
export function centimetres(millimetres: number | undefined, lng: Language): string {
  if (millimetres === undefined) return ""
  return String(millimetres / 10).replace(".", lng === "id" ? "," : ".")
}
