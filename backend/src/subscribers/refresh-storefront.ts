import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Change } from "@opop/vendor/contract/changes"
import { readEnv } from "../env"
import { inBatches } from "../search-support/in-batches"
import { subjectsOf } from "../search-support/product-events"
import { changesOf, shownEvents } from "../storefront/changes-of"
import { tellStorefront } from "../storefront/tell-storefront"

type Event = SubscriberArgs<unknown>["event"]
const batches = new Map<string, ReturnType<typeof inBatches<Change[]>>>()

/** Events of one name are looked up together when they come together; one that says more than its ids for itself. */
async function changesInBatches(event: Event, container: MedusaContainer): Promise<Change[]> {
  if (Object.keys(event.data ?? {}).some((key) => key !== "id")) return changesOf(event, container)
  const batch = batches.get(event.name) ?? inBatches((ids) => changesOf({ ...event, data: { id: ids } }, container))
  batches.set(event.name, batch)
  return (await batch(subjectsOf(event.data))) ?? []
}

/** What staff and cooperatives change is seen in the shop within seconds. */
export default async function refreshStorefront({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const { STOREFRONT_URL: url, STOREFRONT_SECRET: secret } = readEnv(process.env)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  // not awaited: a shop that is away must not hold up the other listeners
  void tellStorefront(await changesInBatches(event, container), { url, secret }, (message) => logger.warn(message))
}

export const config: SubscriberConfig = { event: shownEvents, context: { subscriberId: "refresh-storefront" } }
