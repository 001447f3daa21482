import { contactErrors } from "./errors/contact"
import { deskErrors } from "./errors/desk"
import { importErrors } from "./errors/imports"
import { joiningErrors } from "./errors/joining"
import { memberErrors } from "./errors/members"
import { moneyErrors } from "./errors/money"
import { orderErrors } from "./errors/order"
import { caseErrors } from "./errors/order-case"
import { paymentErrors } from "./errors/payment"
import { productErrors } from "./errors/products"
import { purchaseErrors } from "./errors/purchase"
import { storeErrors } from "./errors/store"

/**
 * Every expected refusal of this plugin: its stable code, and the kind of error that decides the HTTP status
 * (`invalid_data` and `not_allowed` 400, `not_found` 404, `unauthorized` 401, `forbidden` 403).
 */
export const errorTypes = {
  ...purchaseErrors,
  ...paymentErrors,
  ...orderErrors,
  ...caseErrors,
  ...moneyErrors,
  ...deskErrors,
  ...joiningErrors,
  ...memberErrors,
  ...productErrors,
  ...importErrors,
  ...storeErrors,
  ...contactErrors,
} as const

export type ErrorCode = keyof typeof errorTypes
