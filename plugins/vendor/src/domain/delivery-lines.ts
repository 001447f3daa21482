import type { AddressRow } from "./delivery-address"

/** An address as it is written on a parcel, without the name. */
export function deliveryLines(address: AddressRow | null): string[] {
  if (!address) return []
  const place = [address.city, address.province].filter(Boolean).join(", ")
  const country = address.country_code && address.country_code !== "id" ? address.country_code.toUpperCase() : ""
  return [address.address_1, address.address_2, [place, address.postal_code].filter(Boolean).join(" "), country].filter(
    (line): line is string => Boolean(line),
  )
}
