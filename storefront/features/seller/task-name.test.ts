import { expect, it } from "vitest"
import { taskName } from "./task-name"

const fields = [{ name: "text" }]

it("tells forms of one page apart by what they are about and what they ask", () => {
  const names = [
    taskName({ lng: "id", case: "case_1", action: "message" }, fields),
    taskName({ lng: "id", case: "case_1", action: "call_in" }, fields),
    taskName({ lng: "id", case: "case_1", action: "message" }, [...fields, { name: "photos" }]),
  ]
  expect(new Set(names).size).toBe(3)
})

it("stays the same through languages, keys and versions", () => {
  const name = taskName({ lng: "id", id: "a", key: "k1", version: "1" }, fields)
  expect(taskName({ lng: "en", id: "a", key: "k2", version: "2" }, fields)).toBe(name)
})
