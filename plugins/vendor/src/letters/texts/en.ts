import type { LetterTexts } from "../letter-text"
import { desk } from "./en/desk"
import { order } from "./en/order"
import { orderCase } from "./en/order-case"
import { purchase } from "./en/purchase"
import { question } from "./en/question"

export const en: LetterTexts = { ...purchase, ...order, ...orderCase, ...question, ...desk }
