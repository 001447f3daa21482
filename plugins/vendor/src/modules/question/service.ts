import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { QuestionState } from "../../contract/question"
import AnswerTemplate from "./models/answer-template"
import Question from "./models/question"
import QuestionMessage from "./models/question-message"
import type { NewQuestion, NewQuestionMessage, QuestionRow } from "./question-row"

/** What a step leaves behind: whether it was done now, was done before with the same key, or came too late. */
export type Spoken = "said" | "again" | "moved"

/** Questions and what was written in them, always both in one transaction; and the cooperatives' templates. */
export default class QuestionModuleService extends MedusaService({ Question, QuestionMessage, AnswerTemplate }) {
  private readonly database: Knex

  constructor(container: { __pg_connection__: Knex }) {
    super(container as never)
    this.database = container.__pg_connection__
  }

  /**
   * A new question with its first message.
   * @returns its id, or null when one about the same thing stands already
   */
  async ask(row: NewQuestion, message: NewQuestionMessage): Promise<string | null> {
    return this.database.transaction(async (trx) => {
      const [id, now] = [generateEntityId(undefined, "quest"), new Date()]
      const asked = await trx("question")
        .insert({ ...row, id, state: "open", waiting_since: now, last_at: now })
        .onConflict()
        .ignore()
        .returning("id")
      if (!asked.length) return null
      await this.write(trx, id, message)
      return id
    })
  }

  /** Writes into a question that is still as it was read, and moves it. */
  async say(
    { id, state }: Pick<QuestionRow, "id" | "state">,
    next: QuestionState,
    message: NewQuestionMessage,
  ): Promise<Spoken> {
    return this.database.transaction(async (trx) => {
      // whoever writes at the same time waits here, and then finds the key
      const held = await trx("question").where({ id, state, deleted_at: null }).forUpdate().select("waiting_since")
      const known = await trx("question_message").where({ question_id: id, by: message.by, key: message.key })
      if (known.length) return "again"
      if (!held.length) return "moved"
      const now = new Date()
      await trx("question")
        .where({ id })
        .update({
          state: next,
          waiting_since: next === "open" ? (held[0].waiting_since ?? now) : null,
          closed_at: next === "closed" ? now : null,
          last_at: now,
          updated_at: now,
        })
      await this.write(trx, id, message)
      return "said"
    })
  }

  /** How many messages this buyer has written since a moment, in all their questions. */
  async countAsked(asker: { customer_id: string } | { purchase_id: string }, since: Date): Promise<number> {
    const [column, value] =
      "customer_id" in asker ? ["customer_id", asker.customer_id] : ["purchase_id", asker.purchase_id]
    const { rows } = await this.database.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count from "question" q join "question_message" m on m."question_id" = q."id"
       where q."${column}" = ? and m."by" = 'buyer' and m."created_at" > ?`,
      [value ?? "", since],
    )
    return rows[0]?.count ?? 0
  }

  /** Changes a template that is still as it was read. @returns false when somebody else changed or removed it meanwhile */
  async changeTemplate(
    template: { id: string; cooperative_id: string; version: number },
    change: { title: string; text: string },
  ): Promise<boolean> {
    const { id, cooperative_id, version } = template
    const changed = await this.database("answer_template")
      .where({ id, cooperative_id, version, deleted_at: null })
      .update({ ...change, version: version + 1, updated_at: new Date() })
    return changed > 0
  }

  private async write(trx: Knex, question_id: string, message: NewQuestionMessage): Promise<void> {
    await trx("question_message").insert({ ...message, id: generateEntityId(undefined, "qmsg"), question_id })
  }
}
