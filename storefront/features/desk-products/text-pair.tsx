import { ChevronDownIcon } from "@/ui/icons/chevron-down-icon"
import { TextArea } from "@/ui/text-area"
import { TextInput } from "@/ui/text-input"
import type { FormFields } from "./form-fields"

type Props = {
  form: FormFields
  /** `title` for `title.id` and `title.en`. */
  name: string
  label: string
  hint?: string
  maxLength: number
  /** More than one line. */
  long?: boolean
  required?: boolean
  placeholder?: string
}

/** A text in Indonesian, and folded up beside it the same in English. */
export function TextPair({ form, name, label, hint, maxLength, long = false, required = false, placeholder }: Props) {
  const { texts } = form
  const [own, english] = [`${name}.id`, `${name}.en`]
  const Input = long ? TextArea : TextInput
  const written = form.value(english) !== ""
  return (
    <div className="grid gap-2">
      <Input
        id={form.id(own)}
        name={own}
        lang="id"
        label={label}
        hint={hint}
        error={form.error(own)}
        defaultValue={form.value(own)}
        maxLength={maxLength}
        required={required}
        placeholder={placeholder}
        autoComplete="off"
      />
      <details open={Boolean(form.error(english)) || undefined} className="group rounded-md bg-sunken px-3.5">
        <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-2 text-sm font-semibold [&::-webkit-details-marker]:hidden">
          <span>
            {texts.english.title}
            <span className="ml-1 font-normal text-muted">
              {written ? texts.english.written : texts.english.missing}
            </span>
          </span>
          <ChevronDownIcon className="size-5 group-open:rotate-180" />
        </summary>
        <div className="pb-3.5">
          <Input
            id={form.id(english)}
            name={english}
            lang="en"
            label={texts.english.label.replace("#", label)}
            error={form.error(english)}
            defaultValue={form.value(english)}
            maxLength={maxLength}
            autoComplete="off"
          />
        </div>
      </details>
    </div>
  )
}
