import { promotionKinds } from "@opop/vendor/contract/promotion"
import { storeFacts } from "@opop/vendor/contract/store-change"
import { expect, it } from "vitest"
import { factName, factText } from "./fact-text"

it.each(["id", "en"] as const)("names every fact and every kind that the history tells of: %s", (lng) => {
  for (const fact of storeFacts) expect(factName(lng, fact), fact).toBeTruthy()
  for (const kind of promotionKinds) expect(factText(lng, "kind", kind)).not.toBe(kind)
  expect(factName(lng, "of_another_time")).toBeUndefined()
})

it("tells values as people read them", () => {
  expect(factText("id", "fields", ["title", "variants", "sku"])).toBe("nama, pilihan, SKU")
  expect(factText("id", "minimum", 50_000)).toMatch(/^Rp\s50\.000$/)
  expect(factText("en", "logo", "0a1b2c")).toBe("a picture")
  expect(factText("id", "state", "suspended")).toBe("dihentikan sementara")
  expect(factText("id", "couriers", ["Hemat", "Reguler"])).toBe("Hemat, Reguler")
  expect(factText("id", "closure", { from: "2026-12-01", until: "2026-12-05", message: { id: "Libur", en: "" } })).toBe(
    "Mulai 1 Desember 2026, Sampai 5 Desember 2026, Libur",
  )
  expect(factText("id", "closure", null)).toBe("kosong")
  expect(factText("id", "story", "a".repeat(400)).length).toBeLessThan(200)
})
