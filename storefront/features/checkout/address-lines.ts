import type { DeliveryAddress } from "@opop/vendor/contract/address"
import { type Language, languages } from "@/i18n/languages"

/** An address as it stands on a parcel, without the name; the country in the reader's language. */
export function addressLines(address: DeliveryAddress, lng: Language): string[] {
  if ("regency" in address) {
    const { street, village, district, regency, province, postcode, landmark } = address
    return [street, join(", ", village, district), join(" ", join(", ", regency, province), postcode), landmark].filter(
      Boolean,
    )
  }
  const { street, street2, city, region, postcode, country } = address
  const names = new Intl.DisplayNames([languages[lng].locale], { type: "region" })
  const place = join(" ", join(", ", city, region), postcode)
  return [street, street2, place, names.of(country.toUpperCase()) ?? country].filter(Boolean)
}

const join = (sign: string, ...parts: string[]) => parts.filter(Boolean).join(sign)
