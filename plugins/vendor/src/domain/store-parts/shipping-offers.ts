export type ShippingOffer = {
  code: string
  zone: "domestic" | "abroad"
  name: { id: string; en: string }
  description: { id: string; en: string }
  /** Whole rupiah, an example: carriers' own rates come with their services. */
  price: number
}

/** Regencies farther from the sorting centres, where a parcel starts a little dearer. */
const remote = new Set(["3501", "3511", "3512", "3526", "3527", "3528", "3529"])

/** What a cooperative offers at first, by where it is: example rates, and marked as such, until it chooses its couriers. */
export function shippingOffers(regency: string): ShippingOffer[] {
  const extra = remote.has(regency) ? 3_000 : 0
  return [
    {
      code: "reguler",
      zone: "domestic",
      name: { id: "Reguler", en: "Regular" },
      description: { id: "Tiba 2–4 hari, tarif contoh", en: "Arrives in 2–4 days, example rate" },
      price: 15_000 + extra,
    },
    {
      code: "hemat",
      zone: "domestic",
      name: { id: "Hemat", en: "Economy" },
      description: { id: "Tiba 4–8 hari, tarif contoh", en: "Arrives in 4–8 days, example rate" },
      price: 9_000 + extra,
    },
    {
      code: "ems",
      zone: "abroad",
      name: { id: "Pos internasional", en: "International post" },
      description: {
        id: "Tiba 7–14 hari, dengan pelacakan, tarif contoh",
        en: "Arrives in 7–14 days, tracked, example rate",
      },
      price: 285_000 + extra,
    },
  ]
}
