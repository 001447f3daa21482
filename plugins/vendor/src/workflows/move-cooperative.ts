import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import {
  type CooperativeMove,
  type CooperativeParty,
  type CooperativeState,
  historyOfMove,
  moveCooperative,
} from "../domain/cooperative-course"
import { sells } from "../domain/cooperative-state"
import { CooperativeEvents } from "./cooperative-events"
import { noteStoreChange } from "./note-store-change"

export type CooperativeMoveInput = {
  cooperative_id: string
  move: CooperativeMove
  by: { party: CooperativeParty; id: string }
  /** Why, as people read it in the store's history and in the letter. */
  reason?: string
  /** What is written down about the application with it. */
  application?: Record<string, unknown>
}

/**
 * Moves a cooperative on its way as `domain/cooperative-course` says: compared and set, together with what is written about its
 * application; then noted in its history and told to whom it concerns, the search index and the shop's pages among them.
 * @throws CodedError `cooperative_not_found`, `cooperative_state` when this cannot be done (any more)
 */
export async function moveCooperativeOn(container: MedusaContainer, input: CooperativeMoveInput): Promise<void> {
  const { cooperative_id: id, move, by, reason = "", application = {} } = input
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const moved = await database.transaction(async (trx) => {
    const row = await trx("cooperative").where({ id, deleted_at: null }).forUpdate().first("state", "name")
    if (!row) throw new CodedError("cooperative_not_found", `No cooperative ${id}`)
    const from = row.state as CooperativeState
    const to = moveCooperative(from, move, by.party)
    if (!to)
      throw new CodedError("cooperative_state", `${by.party} cannot ${move} while the cooperative is ${from}`, {
        state: from,
      })
    const now = new Date()
    await trx("cooperative").where({ id }).update({ state: to, updated_at: now })
    if (Object.keys(application).length)
      await trx("cooperative_application")
        .where({ cooperative_id: id })
        .update({ ...application, updated_at: now })
    return { from, to, name: String(row.name), at: now.toISOString() }
  })
  const kind = historyOfMove[move]
  if (kind)
    await noteStoreChange(container, {
      ...{ cooperative_id: id, kind, by, subject: id, label: moved.name },
      before: { state: moved.from },
      after: { state: moved.to, ...(reason && { reason }) },
    })
  // the name that the module itself gives to a change of its rows: the search index and the shop's pages listen to it
  const shown = sells(moved.from) || sells(moved.to) ? [{ name: "cooperative.cooperative.updated", data: { id } }] : []
  const told = { name: CooperativeEvents.MOVED, data: { id, move, reason, at: moved.at } }
  await container.resolve(Modules.EVENT_BUS).emit([...shown, told])
}
