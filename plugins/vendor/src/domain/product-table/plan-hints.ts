import type { RowHint } from "../../contract/product-import"
import { lettersOf } from "../../documents/tables/column-letters"
import { placeOf } from "./file-rows"
import type { Plan } from "./plan-products"
import type { OwnProduct } from "./product-columns"

/** What is worth knowing before one confirms: signs that may have changed, columns left aside, products that become drafts or twins. */
export function planHints(
  plan: Plan,
  { own, windows_1252 }: { own: readonly OwnProduct[]; windows_1252: boolean },
): RowHint[] {
  const whole = { line: null, column: "", letters: "", value: "" }
  const titles = new Set(own.map(({ product }) => product.title.id.toLowerCase()))
  const at = (line: number, value: string) => placeOf({ line, heading: plan.place({ column: "title_id" }), value })
  return [
    ...(windows_1252 ? [{ ...whole, code: "windows_1252" as const }] : []),
    ...plan.ignored.map(({ index, name }) => ({
      ...{ ...whole, column: name, letters: lettersOf(index + 1) },
      code: "column_ignored" as const,
    })),
    ...plan.products.flatMap(({ line, title, kind, incomplete }) => [
      ...(kind === "new" && titles.has(title.toLowerCase())
        ? [{ ...at(line, title), code: "same_name" as const }]
        : []),
      ...(kind !== "unchanged" && incomplete ? [{ ...at(line, title), code: "incomplete" as const }] : []),
    ]),
  ]
}
