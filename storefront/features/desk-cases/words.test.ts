import { caseActions, caseKinds, caseParties, caseReasons, caseStates } from "@opop/vendor/contract/order-case"
import { expect, it } from "vitest"
import texts from "@/i18n/locales/id/desk-cases.json"

it.each([
  ["state", texts.state, caseStates],
  ["next step", texts.next, [...caseStates, "agreed_goods"]],
  ["title of a next step", texts.next_title, [...caseStates, "agreed_goods"]],
  ["kind", texts.kind, caseKinds],
  ["reason", texts.reason, caseReasons],
  ["party", texts.by, caseParties],
  ["action", texts.action, [...caseActions, "open", "lapse"]],
])("has words for every %s, and for no others", (_name, words, known) => {
  expect(Object.keys(words).sort()).toEqual([...known].sort())
})
