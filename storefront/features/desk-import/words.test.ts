import {
  importFailures,
  importStates,
  rowHintCodes,
  rowProblemCodes,
  tableFaults,
} from "@opop/vendor/contract/product-import"
import { expect, it } from "vitest"
import texts from "@/i18n/locales/id/desk-import.json"

it.each([
  ["reason to refuse a file", texts.faults, tableFaults],
  ["problem", texts.problem, rowProblemCodes],
  ["hint", texts.hint, rowHintCodes],
  ["failure", texts.failure, importFailures],
  ["state", texts.state, importStates],
])("has words for every %s, and for no others", (_name, words, known) => {
  expect(Object.keys(words).sort()).toEqual([...known].sort())
})
