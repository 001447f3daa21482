import type { Attempts } from "../support/attempt"
import { contactAttempts } from "./contact-attempts"
import { importAttempts } from "./import-attempts"
import { joiningAttempts } from "./joining-attempts"
import { memberAttempts } from "./member-attempts"
import { moneyAttempts } from "./money-attempts"
import { orderAttempts } from "./order-attempts"
import { productAttempts } from "./product-attempts"
import { storeAttempts } from "./store-attempts"

/** Every route of the desk, and how to try it. A new route needs a line here, or the first test fails. */
export const attempts: Attempts = {
  "GET /vendor/me": { path: () => "/vendor/me", shows: ({ cooperative }) => cooperative },
  ...joiningAttempts,
  ...memberAttempts,
  ...orderAttempts,
  ...moneyAttempts,
  ...productAttempts,
  ...importAttempts,
  ...contactAttempts,
  ...storeAttempts,
}
