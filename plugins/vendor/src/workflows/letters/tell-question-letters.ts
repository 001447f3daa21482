import { withoutContacts } from "../../domain/without-contacts"
import { languageOf } from "../../letters/language"
import { questionSubject } from "../../letters/question-subject"
import { letterQuestion, questionBuyer } from "../../queries/letters/letter-question"
import { type LetterOffice, tellBuyer, tellMembers } from "./letter-office"

type Written = { id: string; message_key: string }

/** A buyer has asked: owners and those who know the goods or pack them hear of it, without ways to reach the buyer elsewhere. */
export async function tellQuestionAsked(office: LetterOffice, written: Written): Promise<void> {
  const found = await letterQuestion(office.container, written)
  if (!found) return
  const { question, message, cooperative } = found
  const facts = { cooperative, about: questionSubject(question, "id"), question: withoutContacts(message.text) }
  const { id, cooperative_id } = question
  await tellMembers(
    office,
    "desk_question_asked",
    message.id,
    { cooperative_id, roles: ["catalogue", "fulfilment"] },
    (links) => ({ ...facts, url: links.deskQuestion(id) }),
  )
}

/** The cooperative has answered: the buyer hears of it. */
export async function tellQuestionAnswered(office: LetterOffice, written: Written): Promise<void> {
  const found = await letterQuestion(office.container, written)
  const buyer = found && (await questionBuyer(office.container, found.question))
  if (!buyer) return
  const { question, message, cooperative } = found
  const facts = { cooperative, about: questionSubject(question, languageOf(buyer.locale)), answer: message.text }
  await tellBuyer(office, "question_answered", message.id, { ...buyer, name: question.buyer_name }, (links) => ({
    ...facts,
    url: question.purchase_number ? links.purchaseQuestions(question.purchase_number) : links.questions(),
  }))
}
