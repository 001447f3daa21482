import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreChangeKind, StoreFacts } from "../contract/store-change"
import { STORE_HISTORY_MODULE } from "../modules/store-history"
import type StoreHistoryModuleService from "../modules/store-history/service"

export type StoreChangeInput = {
  cooperative_id: string
  kind: StoreChangeKind
  /** A member, staff of the province, or the programme itself (`id` null). */
  by: { party: "member" | "province" | "programme"; id: string | null }
  subject: string
  label?: string
  before?: StoreFacts | null
  after?: StoreFacts | null
}

/** Writes into the store's own history. Call it once the change stands; never with secrets or whole account numbers. */
export async function noteStoreChange(
  container: MedusaContainer,
  ...changes: readonly StoreChangeInput[]
): Promise<void> {
  if (!changes.length) return
  const history: StoreHistoryModuleService = container.resolve(STORE_HISTORY_MODULE)
  await history.createStoreChanges(
    changes.map(({ by, label = "", before = null, after = null, ...change }) => ({
      ...change,
      party: by.party,
      actor_id: by.id,
      label,
      before,
      after,
    })),
  )
}
