import { Select } from "@/ui/select"
import type { AddressTexts } from "./address-texts"
import type { Country } from "./country-list"
import type { FormField } from "./use-address-fields"

type Props = { field: FormField; countries: { common: Country[]; others: Country[] }; texts: AddressTexts }

const options = (countries: Country[]) =>
  countries.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ))

/** The countries that parcels go to, those that are asked for most on top. */
export function CountrySelect({ field, countries, texts }: Props) {
  const { value, ...rest } = field
  return (
    <Select {...rest} required autoComplete="shipping country" defaultValue={value} className="sm:col-span-2">
      <option value="">{texts.chooseCountry}</option>
      <optgroup label={texts.common}>{options(countries.common)}</optgroup>
      <optgroup label={texts.others}>{options(countries.others)}</optgroup>
    </Select>
  )
}
