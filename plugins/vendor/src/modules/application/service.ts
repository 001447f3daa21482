import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import CooperativeApplication from "./models/cooperative-application"
import Requirement from "./models/requirement"
import RequirementAnswer from "./models/requirement-answer"
import type { AnswerRow, AnswerWrite, ApplicationRow, RequirementRow } from "./rows"

/** Applications, what a cooperative has to show, and what it has shown. */
export default class ApplicationModuleService extends MedusaService({
  CooperativeApplication,
  Requirement,
  RequirementAnswer,
}) {
  private readonly database: Knex

  constructor(container: { __pg_connection__: Knex }) {
    super(container as never)
    this.database = container.__pg_connection__
  }

  async applicationOf(cooperative_id: string): Promise<ApplicationRow | null> {
    const [row] = await this.listCooperativeApplications({ cooperative_id }, { take: 1 })
    return (row as unknown as ApplicationRow) ?? null
  }

  /** In the order of the checklist. */
  async requirements(filter: { active?: boolean; id?: string } = {}): Promise<RequirementRow[]> {
    const rows = await this.listRequirements(filter, { order: { rank: "ASC", id: "ASC" } })
    return rows as unknown as RequirementRow[]
  }

  async answersOf(cooperative_id: string): Promise<AnswerRow[]> {
    return (await this.listRequirementAnswers({ cooperative_id })) as unknown as AnswerRow[]
  }

  /** Writes an answer or a verdict; what is not named stays. */
  async writeAnswer(cooperative_id: string, requirement_id: string, write: AnswerWrite): Promise<void> {
    const now = new Date()
    await this.database("requirement_answer")
      .insert({
        ...{ id: generateEntityId(undefined, "reqan"), cooperative_id, requirement_id },
        ...{ ...write, created_at: now, updated_at: now },
      })
      .onConflict(["cooperative_id", "requirement_id"])
      .merge({ ...write, updated_at: now })
  }
}
