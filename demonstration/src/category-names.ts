import type { categories } from "./product"

/** The ten categories of the shop in their order, as buyers read them. */
export const categoryNames: Record<(typeof categories)[number], { id: string; en: string }> = {
  snacks: { id: "Camilan", en: "Snacks" },
  drinks: { id: "Minuman", en: "Drinks" },
  coffee: { id: "Kopi", en: "Coffee" },
  sambal: { id: "Sambal & Bumbu", en: "Sambal & Condiments" },
  "honey-herbs": { id: "Madu & Herbal", en: "Honey & Herbs" },
  "batik-sarong": { id: "Batik & Sarung", en: "Batik & Sarongs" },
  "songkok-mukena": { id: "Songkok & Mukena", en: "Songkok & Mukena" },
  "soap-cosmetics": { id: "Sabun & Kosmetik", en: "Soap & Cosmetics" },
  crafts: { id: "Kerajinan", en: "Crafts" },
  "books-stationery": { id: "Buku & Alat Tulis", en: "Books & Stationery" },
}
