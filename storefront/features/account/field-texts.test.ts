import { expect, it } from "vitest"
import { registrationSchema } from "./credentials-schema"
import { fieldTexts } from "./field-texts"

const textsOf = (input: object, lng: "id" | "en") => {
  const { error } = registrationSchema.safeParse(input)
  return error ? fieldTexts(lng, error) : {}
}

it("says beside each field what to do, in the visitor's language", () => {
  const typed = { name: "", email: "rina@", password: "pendek" }
  expect(textsOf(typed, "id")).toEqual({
    name: "Bagian ini perlu diisi.",
    email: expect.stringContaining("Periksa e-mail"),
    password: "Pakai 10 karakter atau lebih.",
  })
  expect(textsOf(typed, "en")["password"]).toBe("Use 10 characters or more.")
})

it("tells an empty password before a short one", () => {
  expect(textsOf({ name: "Rina", email: "rina@contoh.id", password: "" }, "en")).toEqual({
    password: "Please fill this in.",
  })
})
