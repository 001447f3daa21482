import type { Typed } from "@/features/seller/task-state"
import { TextInput } from "@/ui/text-input"

export type ShownRow = {
  /** Of the variant. */
  id: string
  title: string
  variant: string
  /** "2 dipesan"; empty for none. */
  reserved: string
}
export type PriceRowTexts = Record<"price" | "stock", string>

type Props = { prefix: string; row: ShownRow; typed: Typed; faults: Typed; texts: PriceRowTexts; fixedPrice: boolean }

const input = "[&_input]:text-right [&_input]:tabular-nums"

/** One variant: a card on a phone, a line of a table where there is room. */
export function PriceRow({ prefix, row: { id, title, variant, reserved }, typed, faults, texts, fixedPrice }: Props) {
  const field = (name: "price" | "stock") => ({
    id: `${prefix}-${name}.${id}`,
    name: `${name}.${id}`,
    label: texts[name],
    error: faults[`${name}.${id}`],
    defaultValue: typed[`${name}.${id}`] ?? "",
    inputMode: "numeric" as const,
    maxLength: 16,
    autoComplete: "off",
    className: input,
  })
  return (
    <li className="rounded-md border border-line bg-raised p-4 md:rounded-none md:border-0 md:border-line md:px-5 md:py-3 md:not-first:border-t">
      <fieldset className="grid min-w-0 gap-3 md:grid-cols-[1fr_11rem_9rem] md:items-start md:gap-5">
        <legend lang="id" className="sr-only">
          {variant ? `${title}, ${variant}` : title}
        </legend>
        <p aria-hidden="true" className="min-w-0 wrap-anywhere md:pt-2">
          <span lang="id" className="font-semibold">
            {title}
          </span>
          {variant && (
            <span lang="id" className="block text-sm text-muted">
              {variant}
            </span>
          )}
          {reserved && <span className="block text-sm text-muted">{reserved}</span>}
        </p>
        <div className="grid grid-cols-2 gap-3 md:contents">
          <TextInput {...field("price")} readOnly={fixedPrice} />
          <TextInput {...field("stock")} />
        </div>
        {(["price", "stock"] as const).map((name) => (
          <input key={name} type="hidden" name={`${name}_seen.${id}`} value={typed[`${name}_seen.${id}`] ?? ""} />
        ))}
      </fieldset>
    </li>
  )
}
