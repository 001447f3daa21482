import { expect, it } from "vitest"
import { newerValues } from "./newer-values"
import type { TaskField } from "./task-fields"

const options = [
  { value: "a", label: "Satu" },
  { value: "b", label: "Dua" },
]
const fields: TaskField[] = [
  { kind: "area", name: "story", label: "Cerita", maxLength: 100 },
  { kind: "select", name: "one", label: "Pilihan", placeholder: "", options },
  { kind: "checks", name: "some", label: "Beberapa", options },
  { kind: "date", name: "until", label: "Sampai" },
  { kind: "password", name: "password", label: "Kata sandi", show: "", hide: "" },
]

it("names what others have written, in the words of the form", () => {
  expect(
    newerValues(
      "id",
      fields,
      { story: "Baru", one: "b", some: "a,b", until: "2026-11-25" },
      { story: "Lama", one: "a" },
    ),
  ).toEqual([
    { name: "story", label: "Cerita", value: "Baru" },
    { name: "one", label: "Pilihan", value: "Dua" },
    { name: "some", label: "Beberapa", value: "Satu, Dua" },
    { name: "until", label: "Sampai", value: "25 November 2026" },
  ])
})

it("is silent about what is the same, and about what the page does not know", () => {
  expect(newerValues("id", fields, { story: "Sama", some: "" }, { story: "Sama", password: "x" })).toEqual([])
  expect(newerValues("id", fields, { story: "Dua\r\nbaris" }, { story: "Dua\nbaris" })).toEqual([])
})

it("tells of what was emptied", () => {
  expect(newerValues("id", fields, { story: "" }, { story: "Lama" })).toEqual([
    { name: "story", label: "Cerita", value: "" },
  ])
})
