"use client"

import { useActionState } from "react"
import type { Language } from "@/i18n/languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { ErrorSummary } from "@/ui/error-summary"
import { RadioCard } from "@/ui/radio-card"
import { AddressField } from "./address-field"
import { addressSpecs, personSpecs } from "./address-field-specs"
import type { AddressState } from "./address-state"
import type { AddressTexts } from "./address-texts"
import type { AddressValues } from "./address-values"
import type { Area } from "./areas/area"
import { AreaFields } from "./areas/area-fields"
import type { AreaLists } from "./areas/use-areas"
import type { Country } from "./country-list"
import { CountrySelect } from "./country-select"
import { saveAddress } from "./save-address"
import { useAddressFields } from "./use-address-fields"

type Props = {
  lng: Language
  known: AddressValues
  provinces: Area[]
  areas: AreaLists
  countries: { common: Country[]; others: Country[] }
  texts: AddressTexts
}

const idle: AddressState = { status: "idle" }
const legend = "mb-4 text-lg font-bold"
const grid = "grid gap-5 sm:grid-cols-2"

/**
 * To whom and where. Which fields are seen follows the chosen destination by style alone, so that it needs no script, and both
 * kinds keep what was typed.
 */
export function AddressForm({ lng, known, provinces, areas, countries, texts }: Props) {
  const [state, action, pending] = useActionState(saveAddress, idle)
  const { fieldOf, errors, destination } = useAddressFields(state, known, texts)
  const province = fieldOf("id", "province", true)
  const regency = fieldOf("id", "regency", true)
  const district = fieldOf("id", "district", true)
  return (
    <ActionForm action={action} noValidate className="group space-y-8">
      <input type="hidden" name="lng" value={lng} />
      {state.status === "failed" && <ErrorSummary title={state.message} errors={errors} />}
      <fieldset>
        <legend className={legend}>{texts.destination}</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          <RadioCard
            name="destination"
            value="id"
            title={texts.inIndonesia}
            defaultChecked={destination === "id"}
            autoComplete="off"
          />
          <RadioCard
            name="destination"
            value="abroad"
            title={texts.abroad}
            defaultChecked={destination === "abroad"}
            autoComplete="off"
          />
        </div>
        <p className="mt-2 hidden text-sm text-muted group-has-[[value=abroad]:checked]:block">{texts.abroadNote}</p>
      </fieldset>
      <fieldset>
        <legend className={legend}>{texts.person}</legend>
        <div className={grid}>
          {personSpecs.map((spec) => (
            <AddressField key={spec.field} spec={spec} field={fieldOf("id", spec.field, true)} />
          ))}
        </div>
      </fieldset>
      <fieldset className="group-has-[[value=abroad]:checked]:hidden">
        <legend className={legend}>{texts.place}</legend>
        <div className={grid}>
          {addressSpecs.id.before.map((spec) => (
            <AddressField key={spec.field} spec={spec} field={fieldOf("id", spec.field, spec.required ?? false)} />
          ))}
          <AreaFields
            provinces={provinces}
            known={areas}
            values={{ province: province.value, regency: regency.value, district: district.value }}
            fields={{ province, regency, district }}
            texts={texts.areas}
          />
          {addressSpecs.id.after.map((spec) => (
            <AddressField key={spec.field} spec={spec} field={fieldOf("id", spec.field, spec.required ?? false)} />
          ))}
        </div>
      </fieldset>
      <fieldset className="group-has-[[value=id]:checked]:hidden">
        <legend className={legend}>{texts.place}</legend>
        <div className={grid}>
          <CountrySelect field={fieldOf("abroad", "country", true)} countries={countries} texts={texts} />
          {addressSpecs.abroad.after.map((spec) => (
            <AddressField key={spec.field} spec={spec} field={fieldOf("abroad", spec.field, spec.required ?? false)} />
          ))}
        </div>
      </fieldset>
      <div data-page-bar="">
        <Button size="large" aria-disabled={pending || undefined} className="w-full sm:w-auto">
          {pending ? texts.submitting : texts.submit}
        </Button>
      </div>
    </ActionForm>
  )
}
