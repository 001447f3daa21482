import { expect, it } from "vitest"
import { isTransferReference, transferReference } from "./transfer-reference"

it("is ten digits, the same for the same session, different for others", () => {
  const references = Array.from({ length: 2000 }, (_, n) => transferReference(`payses_${n}`))
  expect(references.every((reference) => /^\d{10}$/.test(reference))).toBe(true)
  expect(new Set(references).size).toBe(2000)
  expect(transferReference("payses_1")).toBe(references[1])
})

it("notices every single wrong digit and every swapped pair that matters", () => {
  const reference = transferReference("payses_1")
  expect(isTransferReference(reference)).toBe(true)
  expect(isTransferReference(`${reference.slice(0, 5)} ${reference.slice(5)}`)).toBe(true)
  for (let at = 0; at < 10; at++) {
    const wrong = [...reference]
    wrong[at] = String((Number(wrong[at]) + 1) % 10)
    expect(isTransferReference(wrong.join(""))).toBe(false)
  }
  expect(isTransferReference("123")).toBe(false)
})
