import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { LetterKind } from "../../letters/letter-facts"

/** What a buyer hears first. */
const first: LetterKind[] = ["purchase_placed", "purchase_awaiting", "purchase_unpaid"]
const page = 500

/** Ids of purchases placed in this time whose buyers were never written to. */
export async function purchasesWithoutLetter(container: MedusaContainer, from: Date, to: Date): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const notifications: INotificationModuleService = container.resolve(Modules.NOTIFICATION)
  const silent: string[] = []
  for (let skip = 0; ; skip += page) {
    const { data } = await query.graph({
      entity: "purchase",
      fields: ["id"],
      filters: { state: "placed", placed_at: { $gte: from, $lt: to } },
      pagination: { skip, take: page, order: { placed_at: "ASC" } },
    } as never)
    const ids = (data as { id: string }[]).map(({ id }) => id)
    if (ids.length) {
      const written = await notifications.listNotifications({ resource_id: ids, template: first } as never, {
        take: page,
        select: ["resource_id"] as never,
      })
      const known = new Set(written.map(({ resource_id }) => resource_id))
      silent.push(...ids.filter((id) => !known.has(id)))
    }
    if (ids.length < page) return silent
  }
}
