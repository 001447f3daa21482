import type { AddressRow } from "./delivery-address"

/** Countries that write the town first and the postcode behind it; the others write the postcode before the town. */
const townFirst = new Set(["us", "ca", "au", "nz", "gb", "ie", "in", "sg", "hk", "tw", "za", "ng", "pk", "bd"])

/**
 * An address as it is written on a parcel, without the name, each line a line. Abroad the country stands last, in English capitals, as
 * the Universal Postal Union asks.
 */
export function labelAddress(address: AddressRow | null): string[] {
  if (!address) return []
  const lines = address.country_code === "id" || !address.country_code ? atHome(address) : abroad(address)
  return lines.map((line) => line.trim()).filter(Boolean)
}

function atHome({ address_1, address_2, city, province, postal_code, metadata }: AddressRow): string[] {
  const landmark = metadata?.["landmark"]
  return [
    address_1 ?? "",
    address_2 ?? "",
    city ?? "",
    [province, postal_code].filter(Boolean).join(" "),
    typeof landmark === "string" && landmark ? `Patokan: ${landmark}` : "",
  ]
}

function abroad({ address_1, address_2, city, province, postal_code, country_code }: AddressRow): string[] {
  const code = (country_code ?? "").toUpperCase()
  const country = (new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code).toUpperCase()
  const town = townFirst.has(code.toLowerCase())
    ? [[[city, province].filter(Boolean).join(", "), postal_code].filter(Boolean).join(" ")]
    : [[postal_code, city].filter(Boolean).join(" "), province ?? ""]
  return [address_1 ?? "", address_2 ?? "", ...town, country]
}
