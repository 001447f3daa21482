import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { letterOffice } from "../workflows/letters/letter-office"
import { tellProduct } from "../workflows/letters/tell-product"
import { ProductEvents } from "../workflows/products/announce-products"

/** Letters about what the province decided. */
export default async function lettersProduct({
  event,
  container,
  pluginOptions,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellProduct(letterOffice(container, pluginOptions), event.data.id)
}

export const config: SubscriberConfig = {
  event: ProductEvents.JUDGED,
  context: { subscriberId: "letters-product" },
}
