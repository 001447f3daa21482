import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { keepProductPictures } from "../workflows/keep-product-pictures"

/** Images uploaded with a product become pictures. An event may tell of many products. */
export default async function keepUploadedImages({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>): Promise<void> {
  for (const id of [event.data.id].flat()) await keepProductPictures(container, id)
}

export const config: SubscriberConfig = {
  event: ["product.created", "product.updated"],
  context: { subscriberId: "keep-uploaded-images" },
}
