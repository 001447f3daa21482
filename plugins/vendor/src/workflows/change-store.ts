import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import type { StoreChangeKind, StoreFacts } from "../contract/store-change"
import { CodedError } from "../domain/coded-error"
import { noteStoreChange } from "./note-store-change"

type Settings = Partial<
  Record<
    | "logo"
    | "banner"
    | "closed_from"
    | "closed_until"
    | "closed_message"
    | "closed_message_en"
    | "returns_choice"
    | "returns_text"
    | "returns_text_en",
    string | null
  > & { handling_days: number }
>

export type StoreChangeOrder = {
  cooperative_id: string
  member_id: string
  /** The version that the member saw. */
  version: number
  kind: StoreChangeKind
  label?: string
  settings?: Settings
  /** Whether pages of its products show it too: only then are those made anew. */
  on_products?: boolean
  before: StoreFacts
  after: StoreFacts
  /** What else is written, in the same transaction. */
  also?: (transaction: Knex.Transaction) => Promise<void>
}

/** Something about a store has changed that only its own page shows. */
export const storeChanged = "cooperative-store.changed"

/**
 * One change of a store's settings: all of it or nothing, and never over what another member has written since. Says afterwards
 * that the cooperative has changed, for the pages and the index that show it, and writes its history.
 * @throws CodedError `changed_meanwhile`
 */
export async function changeStore(container: MedusaContainer, change: StoreChangeOrder): Promise<void> {
  const {
    cooperative_id,
    member_id,
    version,
    kind,
    label = "",
    settings = {},
    on_products,
    before,
    after,
    also,
  } = change
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.transaction(async (transaction) => {
    await saveSettings(transaction, cooperative_id, version, settings)
    await also?.(transaction)
  })
  await noteStoreChange(container, {
    ...{ cooperative_id, kind, label, before, after },
    by: { party: "member", id: member_id },
    subject: cooperative_id,
  })
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: on_products ? "cooperative.cooperative.updated" : storeChanged, data: { id: cooperative_id } })
}

/** The first change makes the row; two first changes at once make it once. */
async function saveSettings(
  transaction: Knex.Transaction,
  cooperative_id: string,
  version: number,
  settings: Settings,
): Promise<void> {
  const row = { ...settings, version: version + 1, updated_at: new Date() }
  const saved = version
    ? await transaction("store_setting").where({ cooperative_id, version, deleted_at: null }).update(row)
    : await insertFirst(transaction, { ...row, id: generateEntityId(undefined, "stset"), cooperative_id })
  if (!saved) throw new CodedError("changed_meanwhile", `The store of ${cooperative_id} is not at version ${version}`)
}

async function insertFirst(transaction: Knex.Transaction, row: object): Promise<number> {
  const rows = await transaction("store_setting")
    .insert(row)
    .onConflict(transaction.raw("(cooperative_id) where deleted_at is null"))
    .ignore()
    .returning("id")
  return rows.length
}
