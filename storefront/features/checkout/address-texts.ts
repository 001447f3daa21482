import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { allFieldNames } from "./address-form-fields"

/** Every string of the address form; labels and hints by field name. */
export function addressTexts(lng: Language) {
  const t = getT(lng, "checkout")
  const labels: Record<string, string> = {
    name: t("address.name"),
    email: t("address.email"),
    phone: t("address.phone"),
    "id.street": t("address.id.street"),
    "id.village": t("address.id.village"),
    "id.province": t("address.id.province"),
    "id.regency": t("address.id.regency"),
    "id.district": t("address.id.district"),
    "id.postcode": t("address.id.postcode"),
    "id.landmark": t("address.id.landmark"),
    "abroad.country": t("address.abroad.country"),
    "abroad.street": t("address.abroad.street"),
    "abroad.street2": t("address.abroad.street2"),
    "abroad.city": t("address.abroad.city"),
    "abroad.region": t("address.abroad.region"),
    "abroad.postcode": t("address.abroad.postcode"),
  }
  const hints: Record<string, string> = {
    email: t("address.hint.email"),
    phone: t("address.hint.phone"),
    "id.street": t("address.hint.street"),
    "id.landmark": t("address.hint.landmark"),
    "abroad.country": t("address.hint.country"),
  }
  const unnamed = allFieldNames.filter((name) => !labels[name])
  if (unnamed.length) throw new Error(`The address form has fields without a label: ${unnamed.join(", ")}`)
  return {
    labels,
    hints,
    optional: t("address.optional"),
    destination: t("address.destination"),
    inIndonesia: t("address.in_indonesia"),
    abroad: t("address.abroad.choice"),
    abroadNote: t("address.abroad.note"),
    person: t("address.person"),
    place: t("address.place"),
    chooseCountry: t("address.abroad.choose"),
    common: t("address.abroad.common"),
    others: t("address.abroad.others"),
    areas: {
      choose_province: t("address.id.choose_province"),
      choose_regency: t("address.id.choose_regency"),
      choose_district: t("address.id.choose_district"),
      first_province: t("address.id.first_province"),
      first_regency: t("address.id.first_regency"),
      loading: getT(lng, "common")("loading"),
    },
    submit: t("address.submit"),
    submitting: t("address.submitting"),
  }
}

export type AddressTexts = ReturnType<typeof addressTexts>
