import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { QUESTION_MODULE } from "../modules/question"
import type QuestionModuleService from "../modules/question/service"
import { noteDeskEvent } from "../workflows/note-desk-event"
import { QuestionEvents } from "../workflows/question-events"

/** Desks hear of what buyers ask. */
export default async function onQuestion({ event, container }: SubscriberArgs<{ id: string; message_key: string }>) {
  const { id, message_key } = event.data
  const questions: QuestionModuleService = container.resolve(QUESTION_MODULE)
  const [question] = await questions.listQuestions({ id }, { select: ["cooperative_id"], take: 1 })
  if (!question) return
  const { cooperative_id } = question
  await noteDeskEvent(container, { cooperative_id, kind: "message", subject: id, key: message_key })
}

export const config: SubscriberConfig = {
  event: QuestionEvents.ASKED,
  context: { subscriberId: "desk-events-question" },
}
