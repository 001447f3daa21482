import { expect, it } from "vitest"
import { fieldErrorList } from "./field-error-list"

const labels = { name: "Nama", email: "E-mail" }

it("lists what is wrong in the order of the form, with the ids of the fields", () => {
  const fields = { email: "Periksa e-mail.", name: "Isi nama.", other: "?" }
  expect(fieldErrorList("f", labels, { status: "failed", fields })).toEqual([
    { id: "f-name", label: "Nama", error: "Isi nama." },
    { id: "f-email", label: "E-mail", error: "Periksa e-mail." },
  ])
})

it("is empty before anything was sent", () => {
  expect(fieldErrorList("f", labels, { status: "idle" })).toEqual([])
})
