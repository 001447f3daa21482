import type { ProductInput } from "../contract/desk-product"

/** A product without gaps. */
export const aProduct = (more: Partial<ProductInput> = {}): ProductInput => ({
  title: { id: "Kopi Argopuro", en: "Argopuro Coffee" },
  subtitle: { id: "Harum", en: "Fragrant" },
  description: { id: "Disangrai santri.", en: "Roasted by students." },
  ingredients: { id: "Kopi", en: "Coffee" },
  category: "coffee",
  attributes: {},
  pictures: ["0123456789abcdef0123456789abcdef"],
  option: null,
  variants: [{ id: "variant_1", title: { id: "", en: "" }, sku: null, price: 45_000, stock: 10 }],
  weight: 200,
  packed: { weight: 250, length: 200, width: 120, height: 60 },
  shelf_life_days: 365,
  ...more,
})
