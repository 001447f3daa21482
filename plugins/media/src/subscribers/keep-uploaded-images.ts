import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { keepProductPictures } from "../workflows/keep-product-pictures"

/** Images uploaded with a product become pictures. */
export default async function keepUploadedImages({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await keepProductPictures(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: ["product.created", "product.updated"],
  context: { subscriberId: "keep-uploaded-images" },
}
