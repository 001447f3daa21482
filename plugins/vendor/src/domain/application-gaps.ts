import { type ApplicationData, applicationFields, optionalFields, type ReviewedField } from "../contract/application"

/** What an application still needs before it can be submitted, in the order of its form. */
export const applicationGaps = (data: ApplicationData, hasAccount: boolean): ReviewedField[] => [
  ...applicationFields.filter((field) => !optionalFields.includes(field) && !data[field]),
  ...(hasAccount ? [] : ["bank" as const]),
]
