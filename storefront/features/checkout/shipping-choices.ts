import type { Parcel } from "@opop/vendor/contract/cart"

const prefix = "shipping."

/** The name of a parcel's choice in the form. */
export const choiceName = (cooperativeId: string): string => prefix + cooperativeId

/** What was chosen for each cooperative, as the backend takes it. */
export function readChoices(form: FormData): { cooperative_id: string; shipping_option_id: string }[] {
  return [...form].flatMap(([name, value]) =>
    name.startsWith(prefix) && typeof value === "string" && value
      ? [{ cooperative_id: name.slice(prefix.length, prefix.length + 64), shipping_option_id: value.slice(0, 64) }]
      : [],
  )
}

/** The option that is marked as the cheapest; undefined when none is cheaper than another. */
export function cheapestOption({ options }: Pick<Parcel, "options">): string | undefined {
  const prices = options.map(({ price }) => price)
  const lowest = Math.min(...prices)
  return Math.max(...prices) > lowest ? options.find(({ price }) => price === lowest)?.id : undefined
}

/** What is preselected: what was chosen before, else the cheapest. */
export function preselectedOption({ options, chosen }: Pick<Parcel, "options" | "chosen">): string | undefined {
  if (options.some(({ id }) => id === chosen)) return chosen ?? undefined
  return cheapestOption({ options }) ?? options[0]?.id
}
