import type { CategoryAttribute } from "@opop/vendor/contract/desk-product"
import { Select } from "@/ui/select"
import { TextInput } from "@/ui/text-input"
import type { FormFields } from "./form-fields"
import type { ProductCategory } from "./load-product-categories"

type Props = {
  form: FormFields
  categories: readonly ProductCategory[]
  category: string
  onChange: (category: string) => void
}

/** Where the product belongs, and what is asked about it there. Without a script the questions come once it was saved. */
export function CategoryFields({ form, categories, category, onChange }: Props) {
  const { texts } = form
  const asked = categories.find(({ handle }) => handle === category)?.attributes ?? []
  return (
    <>
      <Select
        id={form.id("category")}
        name="category"
        label={texts.label.category}
        error={form.error("category")}
        defaultValue={category}
        onChange={(event) => onChange(event.currentTarget.value)}
        required
      >
        <option value="">{texts.choose}</option>
        {categories.map(({ handle, name }) => (
          <option key={handle} value={handle}>
            {name}
          </option>
        ))}
      </Select>
      {asked.map((attribute) => (
        <AttributeField key={attribute.key} form={form} attribute={attribute} />
      ))}
    </>
  )
}

function AttributeField({ form, attribute }: { form: FormFields; attribute: CategoryAttribute }) {
  const { key, kind, label, unit, required, choices } = attribute
  const name = `attributes.${key}`
  const field = {
    id: form.id(name),
    name,
    label: unit ? `${label} (${unit})` : label,
    error: form.error(name),
    defaultValue: form.value(name),
    required,
  }
  if (kind === "choice") {
    return (
      <Select {...field}>
        <option value="">{form.texts.choose}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    )
  }
  return (
    <TextInput
      {...field}
      maxLength={500}
      autoComplete="off"
      {...(kind === "number" && { inputMode: "decimal" as const })}
    />
  )
}
