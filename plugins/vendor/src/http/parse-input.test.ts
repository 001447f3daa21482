import { expect, it } from "vitest"
import { addressSchemaFor } from "../contract/address"
import { addItems } from "../contract/cart"
import { parseInput } from "./parse-input"

const faultsOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error as { code: string; details: { fields: { path: string; code: string }[] } }
  }
  throw new Error("A refusal was expected")
}

it("gives back what fits", () => {
  expect(parseInput(addItems, { items: [{ variant_id: "v", quantity: 2 }] }).items).toHaveLength(1)
})

it("names every faulty field with a code that can be translated", () => {
  const error = faultsOf(() =>
    parseInput(addressSchemaFor("id"), { country: "id", name: "", email: "x", phone: "1", postcode: "x" }),
  )
  expect(error.code).toBe("invalid_input")
  const codes = Object.fromEntries(error.details.fields.map(({ path, code }) => [path, code]))
  expect(codes).toMatchObject({
    name: "required",
    email: "email_invalid",
    phone: "phone_invalid",
    postcode: "postcode_invalid",
  })
})

it("refuses a price that somebody added to the request", () => {
  const error = faultsOf(() => parseInput(addItems, { items: [{ variant_id: "v", quantity: 1, unit_price: 1 }] }))
  expect(error.details.fields).toEqual([expect.objectContaining({ code: "unrecognized_keys" })])
})
