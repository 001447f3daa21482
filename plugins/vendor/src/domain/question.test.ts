import { expect, it } from "vitest"
import { mayAsk, moveQuestion } from "./question"

it.each([
  ["open", "cooperative", "answer", "answered"],
  ["open", "buyer", "message", "open"],
  ["answered", "buyer", "message", "open"],
  ["answered", "cooperative", "answer", "answered"],
  ["answered", "buyer", "close", "closed"],
  ["open", "cooperative", "close", "closed"],
  ["open", "buyer", "answer", null],
  ["open", "cooperative", "message", null],
  ["closed", "buyer", "message", null],
  ["closed", "cooperative", "answer", null],
] as const)("%s: %s may %s: %s", (state, by, action, next) => {
  expect(moveQuestion(state, by, action)).toBe(next)
})

it("says what a party may do", () => {
  expect(mayAsk("open", "cooperative")).toEqual(["answer", "close"])
  expect(mayAsk("closed", "buyer")).toEqual([])
})
