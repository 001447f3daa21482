import type { MedusaContainer } from "@medusajs/framework/types"
import { type AnswerTemplate, templatesMost } from "../contract/question"
import { CodedError } from "../domain/coded-error"
import { QUESTION_MODULE } from "../modules/question"
import type QuestionModuleService from "../modules/question/service"

type Texts = { title: string; text: string }

/** A new template of a cooperative. @throws CodedError `templates_full` */
export async function addAnswerTemplate(
  container: MedusaContainer,
  cooperative_id: string,
  texts: Texts,
): Promise<AnswerTemplate> {
  const questions: QuestionModuleService = container.resolve(QUESTION_MODULE)
  const [, count] = await questions.listAndCountAnswerTemplates({ cooperative_id }, { select: ["id"], take: 1 })
  if (count >= templatesMost)
    throw new CodedError("templates_full", `At most ${templatesMost} templates`, { most: templatesMost })
  const { id, title, text, version } = await questions.createAnswerTemplates({ cooperative_id, ...texts })
  return { id, title, text, version }
}

/**
 * Changes a template that is still as its editor has read it.
 * @throws CodedError `template_not_found`, `changed_meanwhile`
 */
export async function changeAnswerTemplate(
  container: MedusaContainer,
  template: { id: string; cooperative_id: string; version: number },
  texts: Texts,
): Promise<AnswerTemplate> {
  const questions: QuestionModuleService = container.resolve(QUESTION_MODULE)
  await assertOwn(questions, template)
  if (!(await questions.changeTemplate(template, texts)))
    throw new CodedError("changed_meanwhile", `Template ${template.id} was changed by somebody else`)
  return { id: template.id, ...texts, version: template.version + 1 }
}

/** Removing what is gone already is no fault of anybody. @throws CodedError `template_not_found` for another cooperative's */
export async function removeAnswerTemplate(
  container: MedusaContainer,
  template: { id: string; cooperative_id: string },
): Promise<void> {
  const questions: QuestionModuleService = container.resolve(QUESTION_MODULE)
  await assertOwn(questions, template)
  await questions.softDeleteAnswerTemplates([template.id])
}

async function assertOwn(
  questions: QuestionModuleService,
  { id, cooperative_id }: { id: string; cooperative_id: string },
): Promise<void> {
  const own = await questions.listAnswerTemplates({ id, cooperative_id }, { select: ["id"], take: 1 })
  if (!own.length) throw new CodedError("template_not_found", `No template ${id}`)
}
