import type { LetterTexts } from "../letter-text"
import { desk } from "./id/desk"
import { order } from "./id/order"
import { orderCase } from "./id/order-case"
import { purchase } from "./id/purchase"
import { question } from "./id/question"

export const id: LetterTexts = { ...purchase, ...order, ...orderCase, ...question, ...desk }
