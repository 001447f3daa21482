"use client"

import { useId } from "react"
import { type Destination, fieldName, shownFields } from "./address-form-fields"
import type { AddressState } from "./address-state"
import type { AddressTexts } from "./address-texts"
import type { AddressValues } from "./address-values"

/** What an input of the address form is given. */
export type FormField = {
  id: string
  name: string
  label: string
  hint: string | undefined
  error: string | undefined
  value: string
}

/** Ids, labels, values and errors of the form's fields, from what is known and from the last refusal. */
export function useAddressFields(state: AddressState, known: AddressValues, texts: AddressTexts) {
  const prefix = useId()
  const failed = state.status === "failed"
  const values = failed ? state.values : known
  const idOf = (name: string) => `${prefix}-${name.replace(".", "-")}`
  const errorOf = (destination: Destination, field: string) =>
    failed && state.values.destination === destination ? state.errors[field] : undefined

  const fieldOf = (destination: Destination, field: string, required: boolean): FormField => {
    const name = fieldName(destination, field)
    const label = texts.labels[name] ?? ""
    return {
      id: idOf(name),
      name,
      label: required ? label : `${label} ${texts.optional}`,
      hint: texts.hints[name],
      // a person's fields are the same wherever the parcel goes
      error: name === field && failed ? state.errors[field] : errorOf(destination, field),
      value: values.fields[name] ?? "",
    }
  }
  const errors = failed
    ? shownFields(state.values.destination).flatMap(({ field, name }) => {
        const error = state.errors[field]
        return error ? [{ id: idOf(name), label: texts.labels[name] ?? field, error }] : []
      })
    : []
  return { fieldOf, errors, destination: values.destination }
}
