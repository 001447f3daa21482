import { questionStates } from "@opop/vendor/contract/question"
import { expect, it } from "vitest"
import texts from "@/i18n/locales/id/questions.json"

it("has words for every state, and for no others", () => {
  expect(Object.keys(texts.state).sort()).toEqual([...questionStates].sort())
})
