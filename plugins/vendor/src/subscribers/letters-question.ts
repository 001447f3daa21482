import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { letterOffice } from "../workflows/letters/letter-office"
import { tellQuestionAnswered, tellQuestionAsked } from "../workflows/letters/tell-question-letters"
import { QuestionEvents } from "../workflows/question-events"

type Data = { id: string; message_key: string }

/** Letters about questions: the other side hears of what was written. */
export default async function lettersQuestion({
  event,
  container,
  pluginOptions,
}: SubscriberArgs<Data>): Promise<void> {
  const office = letterOffice(container, pluginOptions)
  if (event.name === QuestionEvents.ASKED) await tellQuestionAsked(office, event.data)
  else await tellQuestionAnswered(office, event.data)
}

export const config: SubscriberConfig = {
  event: [QuestionEvents.ASKED, QuestionEvents.ANSWERED],
  context: { subscriberId: "letters-question" },
}
