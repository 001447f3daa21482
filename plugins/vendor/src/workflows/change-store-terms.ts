import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type { changeStoreTerms as body } from "../contract/store-settings"
import { loadDeskStore } from "../queries/load-desk-store"
import { changeStore } from "./change-store"
import type { Desk } from "./desk-member"

/** What is taken back, and where buyers reach the store. @throws CodedError `changed_meanwhile` */
export async function changeStoreTerms(
  container: MedusaContainer,
  { cooperative_id, member_id }: Desk,
  { version, returns, whatsapp }: z.output<typeof body>,
): Promise<void> {
  const old = await loadDeskStore(container, cooperative_id, undefined)
  await changeStore(container, {
    ...{ cooperative_id, member_id, version, kind: "store_changed" },
    settings: { returns_choice: returns.choice, returns_text: returns.text.id, returns_text_en: returns.text.en },
    before: { returns: old.returns, whatsapp: old.whatsapp },
    after: { returns, whatsapp },
    also: async (transaction) => {
      await transaction("cooperative").where({ id: cooperative_id }).update({ whatsapp, updated_at: new Date() })
    },
  })
}
