import {
  importFailures,
  importStates,
  rowHintCodes,
  rowProblemCodes,
  tableFaults,
} from "@opop/vendor/contract/product-import"
import { expect, it } from "vitest"
import { english, indonesian } from "@/i18n/resources"

it.each([indonesian, english])("everything that the backend can say about a file has a text", (texts) => {
  const { faults, problem, hint, failure, state } = texts["desk-import"]
  expect(Object.keys(faults).sort()).toEqual([...tableFaults].sort())
  expect(Object.keys(problem).sort()).toEqual([...rowProblemCodes].sort())
  expect(Object.keys(hint).sort()).toEqual([...rowHintCodes].sort())
  expect(Object.keys(failure).sort()).toEqual([...importFailures].sort())
  expect(Object.keys(state).sort()).toEqual([...importStates].sort())
})
