import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductWorkflowEvents } from "@medusajs/framework/utils"

/** What was written past Medusa's own services, so that index, pictures and pages follow. */
export type ProductNews = { created: string[]; updated: string[]; ingredients: string[] }

export const ProductEvents = {
  /** `{ id }`: what is in it is no longer what it was. */
  INGREDIENTS_CHANGED: "product.ingredients_changed",
  /** `{ id }`: the province has decided. */
  JUDGED: "product.judged",
} as const

const idsPerEvent = 200

/** Medusa's product events; many products share one, whose `id` is then a list. */
export async function announceProducts(
  container: MedusaContainer,
  { created, updated, ingredients }: ProductNews,
): Promise<void> {
  const bus = container.resolve(Modules.EVENT_BUS)
  const events = [
    ...eventsOf(ProductWorkflowEvents.CREATED, created),
    ...eventsOf(ProductWorkflowEvents.UPDATED, updated),
    ...ingredients.map((id) => ({ name: ProductEvents.INGREDIENTS_CHANGED, data: { id } })),
  ]
  if (events.length) await bus.emit(events as never)
}

function eventsOf(name: string, ids: string[]): { name: string; data: { id: string | string[] } }[] {
  const events = []
  for (let start = 0; start < ids.length; start += idsPerEvent) {
    const some = ids.slice(start, start + idsPerEvent)
    events.push({ name, data: { id: some.length === 1 && some[0] ? some[0] : some } })
  }
  return events
}
