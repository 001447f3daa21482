import "server-only"
import type { ApplicationField } from "@opop/vendor/contract/application"
import type { Regency } from "@opop/vendor/contract/cooperative"
import type { TaskField } from "@/features/seller/task-fields"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { type ApplicationStep, stepFields } from "./application-steps"

const digits: Partial<Record<ApplicationField, number>> = { nspp: 20, founded: 4, nib: 20, npwp: 25, postcode: 5 }
const lengths: Partial<Record<ApplicationField, number>> = { address: 200, district: 80, legal_number: 60 }
const complete: Partial<Record<ApplicationField, string>> = {
  address: "street-address",
  postcode: "postal-code",
  contact_name: "name",
  contact_phone: "tel",
  whatsapp: "tel",
}

/** What one fills in on a screen of the application. Gaps are allowed until it is submitted, so nothing is required here. */
export function stepFormFields(lng: Language, step: ApplicationStep, regencies: readonly Regency[]): TaskField[] {
  const t = getT(lng, "joining")
  return stepFields[step].map((name): TaskField => {
    const common = { name, label: t(`field.${name}`), hint: t(`hint.${name}`) }
    if (name === "regency_code")
      return {
        ...{ kind: "select", name, label: common.label, placeholder: t("choose_regency") },
        options: regencies.map((regency) => ({ value: regency.code, label: regency.name })),
      }
    const most = digits[name]
    if (most) return { kind: "digits", maxLength: most, ...common }
    return { kind: "text", maxLength: lengths[name] ?? 120, autoComplete: complete[name] ?? "off", ...common }
  })
}
