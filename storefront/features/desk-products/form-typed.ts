import type { Typed } from "@/features/seller/task-state"

/** More than any product has; what a longer form holds is nobody's product. */
const mostFields = 600
const mostSigns = 6000

/** Everything that was typed into a product's form, and what goes along unseen; files are left aside. */
export function formTyped(form: FormData): Typed {
  const texts = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !name.startsWith("$ACTION") ? [[name, value.slice(0, mostSigns)]] : [],
  )
  return Object.fromEntries(texts.slice(0, mostFields))
}
