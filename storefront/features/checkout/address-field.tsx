import { TextInput } from "@/ui/text-input"
import type { FieldSpec } from "./address-field-specs"
import type { FormField } from "./use-address-fields"

/** One line of the address, as its spec says. */
export function AddressField({ spec, field }: { spec: FieldSpec; field: FormField }) {
  const { field: _, half, required, ...input } = spec
  const { value, ...rest } = field
  return (
    <TextInput
      {...input}
      {...rest}
      required={required ?? false}
      defaultValue={value}
      className={half ? "" : "sm:col-span-2"}
    />
  )
}
