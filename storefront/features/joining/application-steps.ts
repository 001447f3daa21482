import type { ApplicationField, ReviewedField } from "@opop/vendor/contract/application"

/** The screens of an application in their order; the account has a form of its own. */
export const applicationSteps = ["cooperative", "legality", "address", "bank"] as const
export type ApplicationStep = (typeof applicationSteps)[number]

/** What each asks. */
export const stepFields: Record<ApplicationStep, readonly ApplicationField[]> = {
  cooperative: ["pesantren", "nspp", "name", "founded"],
  legality: ["legal_number", "nib", "npwp"],
  address: ["regency_code", "district", "postcode", "address", "contact_name", "contact_phone", "whatsapp"],
  bank: [],
}

export const isStep = (value: unknown): value is ApplicationStep => applicationSteps.some((step) => step === value)

/** Which of these parts belong to a step, in the order of its form. */
export const partsOfStep = (step: ApplicationStep, parts: readonly string[]): ReviewedField[] => {
  const own: readonly ReviewedField[] = step === "bank" ? ["bank"] : stepFields[step]
  return own.filter((part) => parts.includes(part))
}

/** The screen after this one; undefined after the last. */
export const stepAfter = (step: ApplicationStep): ApplicationStep | undefined =>
  applicationSteps[applicationSteps.indexOf(step) + 1]
