import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type { deskQuestionAnswer } from "../contract/question"
import { fillTemplate } from "../domain/fill-template"
import { loadQuestion } from "./load-question"
import { questionTemplates } from "./question-templates"

/** One of a cooperative's questions, with its templates filled in for it. @throws CodedError `question_not_found` */
export async function loadDeskQuestion(
  container: MedusaContainer,
  cooperative_id: string,
  id: string,
  locale: string | undefined,
): Promise<z.infer<typeof deskQuestionAnswer>> {
  const [question, templates] = await Promise.all([
    loadQuestion(container, id, { cooperative_id }, { reader: "cooperative", locale }),
    questionTemplates(container, cooperative_id),
  ])
  const { about, buyer } = question
  const facts = { nama: buyer, produk: about.title, nomor: about.kind === "order" ? String(about.number) : "" }
  return {
    question,
    templates: templates.map(({ id: template, title, text }) => ({
      id: template,
      title,
      text: fillTemplate(text, facts),
    })),
  }
}
