import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { CaseChange, CaseRow, NewCase, NewMessage } from "./case-row"
import OrderCase from "./models/order-case"
import OrderCaseMessage from "./models/order-case-message"

/** Cases, and what was said and done in them: always both in one transaction. */
export default class OrderCaseModuleService extends MedusaService({ OrderCase, OrderCaseMessage }) {
  private readonly database: Knex

  constructor(container: { __pg_connection__: Knex }) {
    super(container as never)
    this.database = container.__pg_connection__
  }

  /**
   * A new case with the buyer's first message.
   * @returns false when the order has an open case already, or one with this key
   */
  async open(row: NewCase, message: NewMessage): Promise<boolean> {
    return this.database.transaction(async (trx) => {
      const opened = await trx("order_case")
        .insert({ ...row, state: "open", lines: JSON.stringify(row.lines) })
        .onConflict()
        .ignore()
        .returning("id")
      if (opened.length) await this.say(trx, row.id, message)
      return opened.length > 0
    })
  }

  /**
   * Changes a case that is still as it was read, and writes down who did what.
   * @returns false when it was moved meanwhile; then nothing is changed or written
   */
  async move(
    seen: Pick<CaseRow, "id" | "state" | "refund_due">,
    change: CaseChange,
    message: NewMessage | null,
  ): Promise<boolean> {
    return this.database.transaction(async (trx) => {
      const { id, state, refund_due } = seen
      const moved = await trx("order_case")
        .where({ id, state, refund_due, deleted_at: null })
        .update({ ...change, updated_at: new Date() })
      if (moved && message) await this.say(trx, id, message)
      return moved > 0
    })
  }

  private async say(trx: Knex, case_id: string, message: NewMessage): Promise<void> {
    const id = generateEntityId(undefined, "ocmsg")
    await trx("order_case_message").insert({ ...message, id, case_id, photos: JSON.stringify(message.photos) })
  }
}
