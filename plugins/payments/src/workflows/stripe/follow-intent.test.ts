import { expect, it } from "vitest"
import { presentState } from "./follow-intent"

it.each([
  ["succeeded", null, "captured"],
  ["requires_capture", null, "authorized"],
  ["processing", null, "processing"],
  ["canceled", null, "canceled"],
  ["requires_payment_method", { code: "card_declined" }, "failed"],
  ["requires_payment_method", null, null],
  ["requires_action", null, null],
  ["requires_confirmation", null, null],
])("an intent that is %s (%j) is %s", (status, last_payment_error, state) =>
  expect(presentState({ status, last_payment_error } as never)).toBe(state),
)
