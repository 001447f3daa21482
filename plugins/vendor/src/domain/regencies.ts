import type { Regency } from "../contract/cooperative"

const kabupaten = [
  "Pacitan",
  "Ponorogo",
  "Trenggalek",
  "Tulungagung",
  "Blitar",
  "Kediri",
  "Malang",
  "Lumajang",
  "Jember",
  "Banyuwangi",
  "Bondowoso",
  "Situbondo",
  "Probolinggo",
  "Pasuruan",
  "Sidoarjo",
  "Mojokerto",
  "Jombang",
  "Nganjuk",
  "Madiun",
  "Magetan",
  "Ngawi",
  "Bojonegoro",
  "Tuban",
  "Lamongan",
  "Gresik",
  "Bangkalan",
  "Sampang",
  "Pamekasan",
  "Sumenep",
]
const kota = ["Kediri", "Blitar", "Malang", "Probolinggo", "Pasuruan", "Mojokerto", "Madiun", "Surabaya", "Batu"]

/**
 * The 29 regencies (3501–3529) and 9 cities (3571–3579) of East Java, by Home Ministry code.
 * Source: Kepmendagri 300.2.2-2430/2025.
 */
export const regencies: readonly Regency[] = [
  ...kabupaten.map((name, index) => ({
    code: String(3501 + index),
    name: `Kabupaten ${name}`,
    kind: "kabupaten" as const,
  })),
  ...kota.map((name, index) => ({ code: String(3571 + index), name: `Kota ${name}`, kind: "kota" as const })),
]

const byCode = new Map(regencies.map((regency) => [regency.code, regency.name]))

/** The name with its kind; an unknown code stays as it is, so that nothing breaks over it. */
export const regencyName = (code: string): string => byCode.get(code) ?? code
