import type { MedusaContainer } from "@medusajs/framework/types"
import type { Requirement } from "../contract/requirement"
import { CodedError } from "../domain/coded-error"
import { jakartaDay } from "../domain/jakarta-day"
import { requirementState } from "../domain/requirement-state"
import { APPLICATION_MODULE } from "../modules/application"
import type { AnswerRow, RequirementRow } from "../modules/application/rows"
import type ApplicationModuleService from "../modules/application/service"
import { computedRequirements, type Progress } from "./computed-requirements"

/** A cooperative's checklist, in its order and in the reader's language. */
export async function loadRequirements(
  container: MedusaContainer,
  cooperative_id: string,
  locale: "id" | "en",
): Promise<Requirement[]> {
  const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const [rows, answers] = await Promise.all([service.requirements({ active: true }), service.answersOf(cooperative_id)])
  const today = jakartaDay(new Date())
  return Promise.all(
    rows.map(async (row) => {
      const progress = row.rule ? await computedRequirements[row.rule](container, cooperative_id) : null
      const answer = answers.find(({ requirement_id }) => requirement_id === row.id) ?? null
      return show(row, answer, progress, { locale, today })
    }),
  )
}

/** @throws CodedError `requirement_not_found`, also for one that is not asked any more */
export async function findRequirement(container: MedusaContainer, id: string): Promise<RequirementRow> {
  const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const [row] = await service.requirements({ id, active: true })
  if (!row) throw new CodedError("requirement_not_found", `No requirement ${id}`)
  return row
}

/** One line of it. @throws CodedError `requirement_not_found` */
export async function loadRequirement(
  container: MedusaContainer,
  { cooperative_id, id, locale }: { cooperative_id: string; id: string; locale: "id" | "en" },
): Promise<Requirement> {
  const found = (await loadRequirements(container, cooperative_id, locale)).find((one) => one.id === id)
  if (!found) throw new CodedError("requirement_not_found", `No requirement ${id}`)
  return found
}

function show(
  row: RequirementRow,
  answer: AnswerRow | null,
  progress: Progress | null,
  { locale, today }: { locale: "id" | "en"; today: string },
): Requirement {
  const { id, kind, place, verifying, expires } = row
  const met = progress ? progress.done >= progress.needed : false
  const document =
    answer?.document_id && answer.document_kind
      ? { name: answer.document_name ?? "", kind: answer.document_kind, expires_on: answer.expires_on }
      : null
  return {
    ...{ id, kind, place, verifying, expires, progress, document },
    ...{ title: row.title[locale], text: row.text[locale], reason: answer?.reason ?? null },
    state: requirementState(kind, answer, met, today),
  }
}
