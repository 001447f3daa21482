import type { ComponentProps } from "react"
import type { Destination } from "./address-form-fields"

/** A field with one line of text: how a browser fills it in, and which keyboard a phone shows. */
export type FieldSpec = Pick<ComponentProps<"input">, "autoComplete" | "inputMode" | "type" | "maxLength"> & {
  field: string
  required?: boolean
  /** Beside another on a wide screen. */
  half?: boolean
}

export const personSpecs: FieldSpec[] = [
  { field: "name", required: true, autoComplete: "shipping name", maxLength: 100 },
  {
    field: "phone",
    required: true,
    half: true,
    autoComplete: "shipping tel",
    type: "tel",
    inputMode: "tel",
    maxLength: 30,
  },
  {
    field: "email",
    required: true,
    half: true,
    autoComplete: "email",
    type: "email",
    inputMode: "email",
    maxLength: 254,
  },
]

/** Those before the areas or the country, and those after. */
export const addressSpecs: Record<Destination, { before: FieldSpec[]; after: FieldSpec[] }> = {
  id: {
    before: [
      { field: "street", required: true, autoComplete: "shipping address-line1", maxLength: 200 },
      { field: "village", autoComplete: "shipping address-level4", maxLength: 100 },
    ],
    after: [
      {
        field: "postcode",
        required: true,
        half: true,
        autoComplete: "shipping postal-code",
        inputMode: "numeric",
        maxLength: 12,
      },
      { field: "landmark", autoComplete: "off", maxLength: 150 },
    ],
  },
  abroad: {
    before: [],
    after: [
      { field: "street", required: true, autoComplete: "shipping address-line1", maxLength: 200 },
      { field: "street2", autoComplete: "shipping address-line2", maxLength: 200 },
      { field: "city", required: true, half: true, autoComplete: "shipping address-level2", maxLength: 100 },
      { field: "region", half: true, autoComplete: "shipping address-level1", maxLength: 100 },
      { field: "postcode", half: true, autoComplete: "shipping postal-code", maxLength: 12 },
    ],
  },
}
