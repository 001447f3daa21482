import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { changeStoreProfile as body } from "../contract/store-settings"
import { loadDeskStore } from "../queries/load-desk-store"
import { changeStore } from "./change-store"
import type { Desk } from "./desk-member"

/** The store's story, in both languages. @throws CodedError `changed_meanwhile` */
export async function changeStoreProfile(
  container: MedusaContainer,
  { cooperative_id, member_id }: Desk,
  { version, story }: z.output<typeof body>,
): Promise<void> {
  const old = await loadDeskStore(container, cooperative_id, undefined)
  await changeStore(container, {
    ...{ cooperative_id, member_id, version, kind: "store_changed" },
    before: { story: old.story },
    after: { story },
    also: async (transaction) => {
      await transaction("cooperative").where({ id: cooperative_id }).update({ story: story.id, updated_at: new Date() })
      const which = { reference: "cooperative", reference_id: cooperative_id, locale_code: "en" }
      // other texts of the cooperative that are translated there stay
      const changed = await transaction("translation")
        .where({ ...which, deleted_at: null })
        .update({
          translations: transaction.raw("translations || ?::jsonb", [JSON.stringify({ story: story.en })]),
          updated_at: new Date(),
        })
      if (changed) return
      await transaction("translation").insert({
        ...which,
        id: generateEntityId(undefined, "trans"),
        translations: JSON.stringify({ story: story.en }),
        translated_field_count: 1,
      })
    },
  })
}
