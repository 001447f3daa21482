import { TrashIcon } from "@/ui/icons/trash-icon"
import { TextInput } from "@/ui/text-input"
import type { FormFields } from "./form-fields"

type Props = {
  form: FormFields
  /** Its number in the names of its fields. */
  number: number
  /** Its place among the rows, from 1; undefined where a product has no choice. */
  place: number | undefined
  onRemove: (() => void) | undefined
}

const figures = "[&_input]:min-h-14 [&_input]:text-lg [&_input]:tabular-nums"

/** Price and stock of one variant; with its name where there are several. */
export function VariantRow({ form, number, place, onRemove }: Props) {
  const { texts } = form
  const field = (leaf: keyof typeof texts.label & string, name = leaf as string) => {
    const full = `variants.${number}.${name}`
    return {
      id: form.id(full),
      name: full,
      label: texts.label[leaf],
      error: form.error(full),
      defaultValue: form.value(full),
      autoComplete: "off",
    }
  }
  const inputs = (
    <>
      <input type="hidden" name={`variants.${number}.id`} value={form.value(`variants.${number}.id`)} />
      {place !== undefined && (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextInput
            {...field("variant", "title.id")}
            lang="id"
            maxLength={80}
            placeholder={texts.example.variant}
            required
          />
          <TextInput {...field("variant_en", "title.en")} lang="en" maxLength={80} />
        </div>
      )}
      <div className="grid grid-cols-2 gap-4">
        <TextInput
          {...field("price")}
          inputMode="numeric"
          maxLength={16}
          placeholder={texts.example.price}
          required
          className={figures}
        />
        <TextInput
          {...field("stock")}
          inputMode="numeric"
          maxLength={10}
          placeholder={texts.example.stock}
          required
          className={figures}
        />
      </div>
      <details className="rounded-md">
        <summary className="flex min-h-12 cursor-pointer items-center text-sm font-semibold text-brand">
          {texts.sku_open}
        </summary>
        <TextInput {...field("sku")} hint={texts.sku_hint} maxLength={60} />
      </details>
    </>
  )
  if (place === undefined) return <div className="grid gap-4">{inputs}</div>
  return (
    <li>
      <fieldset className="grid gap-4 rounded-md border border-line p-4">
        <legend className="sr-only">{texts.variant_number.replace("#", String(place))}</legend>
        <div className="flex items-center justify-between gap-3">
          <span aria-hidden="true" className="font-semibold">
            {texts.variant_number.replace("#", String(place))}
          </span>
          {onRemove && (
            <button
              type="button"
              onClick={onRemove}
              className="inline-flex min-h-12 items-center gap-1.5 rounded-md px-2 font-semibold text-danger"
            >
              <TrashIcon />
              {texts.remove_variant}
              <span className="sr-only">{place}</span>
            </button>
          )}
        </div>
        {inputs}
      </fieldset>
    </li>
  )
}
