import { expect, it } from "vitest"
import { keptSku, ownSku } from "./own-sku"
import { productHandle } from "./product-handle"

const id = "prod_01ARZ3NDEKTSV4RRFFQ69G5FAV"
const free = () => false

it.each([
  ["Keripik Singkong (Pedas!)", "keripik-singkong-pedas-taysir"],
  ["Kopi & Madu — 250 g", "kopi-madu-250-g-taysir"],
  ["Café Déjà", "cafe-deja-taysir"],
  ["قهوة", "produk-taysir"],
])("%s is at %s", (title, handle) => {
  expect(productHandle(title, "taysir", id, free)).toBe(handle)
})

it("tells taken ones apart, and keeps long ones short", () => {
  expect(productHandle("Kopi", "taysir", id, () => true)).toBe("kopi-taysir-q69g5fav")
  expect(productHandle("a".repeat(500), "taysir", id, free).length).toBeLessThan(130)
})

it("keeps a SKU apart from other cooperatives' and gives it back as it was written", () => {
  for (const sku of ["001", "a@b", "KS 1/2"]) expect(ownSku(keptSku(sku, "taysir"))).toBe(sku)
  expect(ownSku("DEMO-STANDARD")).toBe("DEMO-STANDARD")
  expect([keptSku(null, "x"), ownSku(null)]).toEqual([null, null])
})
