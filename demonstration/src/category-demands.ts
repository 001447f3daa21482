import type { categories } from "./product"

type Label = { id: string; en: string }
export type AskedAttribute = {
  key: string
  kind: "text" | "number" | "choice"
  required: boolean
  label: Label
  unit?: string
  choices?: ({ value: string } & Label)[]
}

const choice = (value: string, id: string, en: string) => ({ value, id, en })

const storage: AskedAttribute = {
  key: "storage",
  kind: "choice",
  required: true,
  label: { id: "Cara menyimpan", en: "Storage" },
  choices: [
    choice("room", "Suhu ruang, tempat kering", "Room temperature, dry place"),
    choice("cool", "Lemari es", "Refrigerated"),
    choice("frozen", "Beku", "Frozen"),
  ],
}
const volume: AskedAttribute = {
  key: "volume",
  kind: "number",
  required: true,
  label: { id: "Isi bersih", en: "Net content" },
  unit: "ml",
}
const material: AskedAttribute = {
  key: "material",
  kind: "text",
  required: true,
  label: { id: "Bahan", en: "Material" },
}
const measure: AskedAttribute = {
  key: "measure",
  kind: "text",
  required: false,
  label: { id: "Ukuran", en: "Measurements" },
}
const permit = (id: string, en: string): AskedAttribute => ({
  key: "permit",
  kind: "text",
  required: false,
  label: { id, en },
})
const foodPermit = permit("Nomor izin edar pangan (P-IRT atau BPOM MD)", "Food licence number (P-IRT or BPOM MD)")

/** What the demonstration asks about the products of each category, as an example for the province. */
export const categoryDemands: Record<
  (typeof categories)[number],
  { needs_ingredients: boolean; attributes: AskedAttribute[] }
> = {
  snacks: {
    needs_ingredients: true,
    attributes: [
      storage,
      { key: "taste", kind: "text", required: false, label: { id: "Rasa", en: "Taste" } },
      foodPermit,
    ],
  },
  drinks: { needs_ingredients: true, attributes: [volume, { ...storage, required: false }, foodPermit] },
  coffee: {
    needs_ingredients: true,
    attributes: [
      {
        key: "bean",
        kind: "choice",
        required: true,
        label: { id: "Jenis kopi", en: "Kind of coffee" },
        choices: [
          choice("arabica", "Arabika", "Arabica"),
          choice("robusta", "Robusta", "Robusta"),
          choice("liberica", "Liberika", "Liberica"),
          choice("blend", "Campuran", "Blend"),
        ],
      },
      {
        key: "roast",
        kind: "choice",
        required: false,
        label: { id: "Tingkat sangrai", en: "Roast" },
        choices: [
          choice("green", "Biji mentah", "Green beans"),
          choice("light", "Ringan", "Light"),
          choice("medium", "Sedang", "Medium"),
          choice("dark", "Gelap", "Dark"),
        ],
      },
      {
        key: "altitude",
        kind: "number",
        required: false,
        label: { id: "Ketinggian kebun", en: "Altitude of the garden" },
        unit: "mdpl",
      },
      foodPermit,
    ],
  },
  sambal: {
    needs_ingredients: true,
    attributes: [
      storage,
      {
        key: "heat",
        kind: "choice",
        required: false,
        label: { id: "Tingkat pedas", en: "Heat" },
        choices: [
          choice("none", "Tidak pedas", "Not hot"),
          choice("mild", "Pedas ringan", "Mild"),
          choice("hot", "Pedas", "Hot"),
          choice("very_hot", "Sangat pedas", "Very hot"),
        ],
      },
      foodPermit,
    ],
  },
  "honey-herbs": {
    needs_ingredients: true,
    attributes: [
      { key: "use", kind: "text", required: true, label: { id: "Aturan pakai", en: "How to take it" } },
      { key: "origin", kind: "text", required: false, label: { id: "Asal bahan", en: "Origin" } },
      permit("Nomor izin edar (P-IRT, BPOM MD atau TR)", "Licence number (P-IRT, BPOM MD or TR)"),
    ],
  },
  "batik-sarong": {
    needs_ingredients: false,
    attributes: [
      material,
      {
        key: "technique",
        kind: "choice",
        required: true,
        label: { id: "Teknik", en: "Technique" },
        choices: [
          choice("tulis", "Batik tulis", "Hand-drawn batik"),
          choice("cap", "Batik cap", "Stamped batik"),
          choice("combination", "Kombinasi tulis dan cap", "Drawn and stamped"),
          choice("printed", "Printing", "Printed"),
          choice("woven", "Tenun", "Woven"),
        ],
      },
      measure,
    ],
  },
  "songkok-mukena": { needs_ingredients: false, attributes: [material, measure] },
  "soap-cosmetics": {
    needs_ingredients: true,
    attributes: [
      {
        key: "skin",
        kind: "choice",
        required: true,
        label: { id: "Jenis kulit", en: "Skin type" },
        choices: [
          choice("all", "Semua jenis", "All types"),
          choice("normal", "Normal", "Normal"),
          choice("dry", "Kering", "Dry"),
          choice("oily", "Berminyak", "Oily"),
          choice("sensitive", "Sensitif", "Sensitive"),
        ],
      },
      permit("Nomor notifikasi BPOM (NA)", "BPOM notification number (NA)"),
    ],
  },
  crafts: { needs_ingredients: false, attributes: [material, measure] },
  "books-stationery": {
    needs_ingredients: false,
    attributes: [
      {
        key: "language",
        kind: "text",
        required: false,
        label: { id: "Bahasa", en: "Language" },
      },
      { key: "pages", kind: "number", required: false, label: { id: "Jumlah halaman", en: "Pages" } },
    ],
  },
}
