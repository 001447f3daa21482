import type { LetterTexts } from "../letter-text"
import { desk } from "./en/desk"
import { order } from "./en/order"
import { orderCase } from "./en/order-case"
import { purchase } from "./en/purchase"

export const en: LetterTexts = { ...purchase, ...order, ...orderCase, ...desk }
