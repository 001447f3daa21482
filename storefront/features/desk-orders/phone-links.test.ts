import { expect, it } from "vitest"
import { phoneLinks } from "./phone-links"

it.each([
  ["0812 3456 7890", "6281234567890"],
  ["+62 812-3456-7890", "6281234567890"],
  ["6281234567890", "6281234567890"],
  ["+49 (170) 1234567", "491701234567"],
])("%s", (typed, number) => {
  expect(phoneLinks(typed)).toEqual({ call: `tel:+${number}`, whatsapp: `https://wa.me/${number}` })
})

it.each(["", "12", "javascript:alert(1)", "0812x", "+0812345678"])("%j is no number", (typed) => {
  expect(phoneLinks(typed)).toBeUndefined()
})
