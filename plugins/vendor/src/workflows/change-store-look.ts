import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { storePalettes } from "../contract/store-palette"
import type { changeStoreLook as body } from "../contract/store-settings"
import { loadDeskStore } from "../queries/load-desk-store"
import { assertOwnPictures } from "./assert-own-pictures"
import { changeStore } from "./change-store"
import type { Desk } from "./desk-member"

/** Colours from the palette, pattern, logo and banner. @throws CodedError `changed_meanwhile`, `picture_unknown` */
export async function changeStoreLook(
  container: MedusaContainer,
  { cooperative_id, member_id }: Desk,
  { version, palette, pattern, logo, banner }: z.output<typeof body>,
): Promise<void> {
  const old = await loadDeskStore(container, cooperative_id, undefined)
  const kept = [old.logo?.hash, old.banner?.hash]
  await assertOwnPictures(
    container,
    cooperative_id,
    [logo, banner].flatMap((hash) => (hash && !kept.includes(hash) ? hash : [])),
  )
  const { colour, accent } = palette ? storePalettes[palette] : old
  await changeStore(container, {
    ...{ cooperative_id, member_id, version, kind: "store_changed" },
    settings: { logo, banner },
    on_products: true,
    before: {
      ...{ colour: old.colour, accent: old.accent, pattern: old.pattern },
      ...{ logo: old.logo?.hash ?? null, banner: old.banner?.hash ?? null },
    },
    after: { colour, accent, pattern, logo, banner },
    also: async (transaction) => {
      await transaction("cooperative")
        .where({ id: cooperative_id })
        .update({ colour, accent, pattern, updated_at: new Date() })
    },
  })
}
