import type { Cart } from "@opop/vendor/contract/cart"
import { currentCustomerToken } from "@/features/account/current-customer"
import { loadCustomer } from "@/features/account/load-customer"
import type { Language } from "@/i18n/languages"
import { AddressForm } from "./address-form"
import { addressTexts } from "./address-texts"
import { knownValues } from "./address-values"
import { loadProvinces } from "./areas/load-areas"
import { loadKnownAreas } from "./areas/load-known-areas"
import { countryList } from "./country-list"
import { loadCountryCodes } from "./load-country-codes"

type Props = { lng: Language; cart: Cart; country: string | undefined }

/** To whom and where the parcels go. */
export async function AddressStep({ lng, cart, country }: Props) {
  const token = cart.address ? undefined : await currentCustomerToken()
  const known = knownValues(cart.address, country, token ? await loadCustomer(token) : undefined)
  const [provinces, areas, codes] = await Promise.all([
    loadProvinces(),
    loadKnownAreas(known.fields),
    loadCountryCodes(),
  ])
  return (
    <AddressForm
      lng={lng}
      known={known}
      provinces={provinces}
      areas={areas}
      countries={countryList(codes, lng)}
      texts={addressTexts(lng)}
    />
  )
}
