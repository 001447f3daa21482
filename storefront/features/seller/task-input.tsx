"use client"

import { PasswordInput } from "@/ui/password-input"
import { RadioCard } from "@/ui/radio-card"
import { Select } from "@/ui/select"
import { TextArea } from "@/ui/text-area"
import { TextInput } from "@/ui/text-input"
import { CheckList } from "./check-list"
import { PhotoInput } from "./photo-input"
import type { TaskField } from "./task-fields"

type Props = { field: TaskField; id: string; value: string; error: string | undefined }

/** One field of a task's form, filled with what was typed before. */
export function TaskInput({ field, id, value, error }: Props) {
  const { name, label, hint, required = false } = field
  const common = { id, name, label, hint, error, required }
  switch (field.kind) {
    case "area":
      return <TextArea {...common} lang={field.lang} rows={4} maxLength={field.maxLength} defaultValue={value} />
    case "password":
      return <PasswordInput {...common} show={field.show} hide={field.hide} autoComplete="current-password" />
    case "select":
      return (
        <Select {...common} defaultValue={value}>
          <option value="">{field.placeholder}</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )
    case "radio":
      return (
        <fieldset id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined} className="outline-none">
          <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
          <div className="grid gap-2">
            {field.options.map((option) => (
              <RadioCard
                key={option.value}
                name={name}
                value={option.value}
                title={option.label}
                note={option.note}
                defaultChecked={value === option.value}
                required={required}
              />
            ))}
          </div>
          {error && (
            <p id={`${id}-error`} className="mt-1.5 text-sm font-medium text-danger">
              {error}
            </p>
          )}
        </fieldset>
      )
    case "checks":
      return <CheckList {...common} options={field.options} value={value} />
    case "date":
      return <TextInput {...common} type="date" min={field.min} max={field.max} defaultValue={value} />
    case "photos":
      return <PhotoInput {...common} most={field.most} />
    case "digits":
      return (
        <TextInput
          {...common}
          inputMode="numeric"
          autoComplete={field.autoComplete ?? "off"}
          maxLength={field.maxLength}
          defaultValue={value}
          className="[&_input]:min-h-14 [&_input]:text-lg [&_input]:tabular-nums"
        />
      )
    case "text":
      return (
        <>
          <TextInput
            {...common}
            lang={field.lang}
            maxLength={field.maxLength}
            autoComplete={field.autoComplete ?? "off"}
            autoCapitalize={field.capitals ? "characters" : undefined}
            list={field.suggestions ? `${id}-list` : undefined}
            defaultValue={value}
          />
          {field.suggestions && (
            <datalist id={`${id}-list`}>
              {field.suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )
  }
}
