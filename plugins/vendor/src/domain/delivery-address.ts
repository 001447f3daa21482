import { addressSchemaFor, type DeliveryAddress } from "../contract/address"

/** An address as Medusa stores it. */
export type AddressRow = {
  first_name: string | null
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  country_code: string | null
  phone: string | null
  metadata: Record<string, unknown> | null
}

/**
 * Medusa's address has fewer fields than an Indonesian one; the form's own fields are kept beside it, so that the buyer finds
 * what was typed. An address that came another way (another client, the admin) is shown as far as it fits.
 */
export function addressOf(row: AddressRow | null, email: string | null): DeliveryAddress | null {
  if (!row?.country_code || !email) return null
  const parsed = addressSchemaFor(row.country_code).safeParse({ ...row.metadata, country: row.country_code, email })
  return parsed.success ? parsed.data : null
}

/** The other way: what is stored for a checked address. */
export function addressRow(address: DeliveryAddress) {
  const { email: _, ...form } = address
  const common = {
    first_name: address.name,
    last_name: "",
    phone: address.phone,
    address_1: address.street,
    postal_code: address.postcode,
    country_code: address.country,
    metadata: form,
  }
  if ("regency" in address) {
    return {
      ...common,
      address_2: [address.village, address.district].filter(Boolean).join(", "),
      city: address.regency,
      province: address.province,
    }
  }
  return { ...common, address_2: address.street2, city: address.city, province: address.region }
}
