import { z } from "zod"
import { buyerKey } from "./order-case"

/** Drawn in the plugin's README. */
export const questionStates = ["open", "answered", "closed"] as const
export type QuestionState = (typeof questionStates)[number]
export const questionParties = ["buyer", "cooperative"] as const
export type QuestionParty = (typeof questionParties)[number]
/** `message`: the buyer writes more. `answer`: the cooperative writes. `close`: nobody writes any more. */
export const questionActions = ["message", "answer", "close"] as const
export type QuestionAction = (typeof questionActions)[number]

const key = z.string().min(8).max(64)
/** Lines are kept as they are typed, other control signs are none of a person's. */
const plainText = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: "required" })
    .max(max, { error: "too_long" })
    .refine((text) => !/[^\P{Cc}\n\r\t]/u.test(text), { error: "forbidden_signs" })

export const questionTextMost = 1000
export const answerTextMost = 2000

export const question = z.object({
  id: z.string(),
  /** What it is about. `title`: the product, or the products of the order. */
  about: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("product"), id: z.string(), handle: z.string(), title: z.string() }),
    z.object({
      kind: z.literal("order"),
      id: z.string(),
      number: z.int(),
      purchase_number: z.string(),
      title: z.string(),
    }),
  ]),
  cooperative: z.object({ handle: z.string(), name: z.string() }),
  /** The buyer's name, as far as the reader may know it; may be empty. */
  buyer: z.string(),
  state: z.enum(questionStates),
  asked_at: z.iso.datetime(),
  /** Since when the buyer waits; null when they don't. */
  waiting_since: z.iso.datetime().nullable(),
  last_at: z.iso.datetime(),
  messages: z.array(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      by: z.enum(questionParties),
      action: z.enum(questionActions),
      text: z.string(),
    }),
  ),
  /** What the reader may do now. */
  may: z.array(z.enum(questionActions)),
})
export type Question = z.infer<typeof question>
export const questionAnswer = z.object({ question })
/** GET /store/customers/me/questions?product= and GET /store/purchases/:number/questions: the latest first, at most a hundred. */
export const ownQuestionsQuery = z.object({ product: z.string().max(200).optional() })
export const ownQuestionsAnswer = z.object({ questions: z.array(question) })

/** POST /store/catalogue/:handle/questions. While a question about it is open, what is asked joins it; the same key again is the same. */
export const askAboutProduct = z.strictObject({ text: plainText(questionTextMost), key })
/** POST /store/purchases/:number/orders/:order_id/questions */
export const askAboutOrder = buyerKey.extend({ text: plainText(questionTextMost), key })

const buyerAction = z.discriminatedUnion("action", [
  z.object({ action: z.literal("message"), text: plainText(questionTextMost), key }),
  z.object({ action: z.literal("close") }),
])
/** POST /store/customers/me/questions/:id */
export const buyerQuestionAction = buyerAction
/** POST /store/purchases/:number/questions/:question_id: also by the purchase's e-mail */
export const guestQuestionAction = z.intersection(buyerKey, buyerAction)

/** GET /vendor/questions: those that wait, longest first; or all, the latest first. */
export const deskQuestionsQuery = z.object({
  tab: z.enum(["waiting", "all"]).default("waiting"),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const questionsPerPage = 25
export const deskQuestionsAnswer = z.object({
  questions: z.array(question),
  count: z.int().min(0),
  waiting: z.int().min(0),
})

/** What an answer's template may name: the buyer's name, the product (or the order's products), the order's number. */
export const templatePlaceholders = ["nama", "produk", "nomor"] as const
export const templatesMost = 30

export const answerTemplate = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  /** Goes up with each change; whoever changes an older one is told. */
  version: z.int(),
})
export type AnswerTemplate = z.infer<typeof answerTemplate>
/** GET /vendor/answer-templates: by their titles. */
export const answerTemplatesAnswer = z.object({ templates: z.array(answerTemplate) })
export const answerTemplateAnswer = z.object({ template: answerTemplate })

const knownPlaceholders = (text: string): boolean =>
  [...text.matchAll(/\{([^{}]*)\}/g)].every(([, name]) => templatePlaceholders.some((known) => known === name))

/** POST /vendor/answer-templates */
export const writeTemplate = z.strictObject({
  title: plainText(60),
  text: plainText(questionTextMost).refine(knownPlaceholders, { error: "placeholder_unknown" }),
})
/** POST /vendor/answer-templates/:id */
export const changeTemplate = writeTemplate.extend({ version: z.int().min(1) })

/** GET /vendor/questions/:id: with the cooperative's templates, filled in for this question. */
export const deskQuestionAnswer = z.object({
  question,
  templates: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
})
/** POST /vendor/questions/:id */
export const deskQuestionAction = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("answer"), text: plainText(answerTextMost), key }),
  z.strictObject({ action: z.literal("close") }),
])
