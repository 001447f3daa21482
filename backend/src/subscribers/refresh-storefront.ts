import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readEnv } from "../env"
import { changesOf, shownEvents } from "../storefront/changes-of"
import { tellStorefront } from "../storefront/tell-storefront"

/** What staff and cooperatives change is seen in the shop within seconds. */
export default async function refreshStorefront({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const { STOREFRONT_URL: url, STOREFRONT_SECRET: secret } = readEnv(process.env)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  // not awaited: a shop that is away must not hold up the other listeners
  void tellStorefront(await changesOf(event, container), { url, secret }, (message) => logger.warn(message))
}

export const config: SubscriberConfig = { event: shownEvents, context: { subscriberId: "refresh-storefront" } }
