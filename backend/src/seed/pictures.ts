import type { MedusaContainer } from "@medusajs/framework/types"
import type { CooperativeData } from "@opop/demonstration/cooperative"
import { drawProduct } from "@opop/demonstration/pictures/draw-product"
import type { ProductData } from "@opop/demonstration/product"
import { pictureWidths } from "@opop/media/contract/picture"
import sharp from "sharp"

type MediaService = { keep: (source: Buffer) => Promise<{ picture: { hash: string; width: number } }> }

/** As many at a time as keep two cores busy without filling the memory; each uses one. */
const atOnce = 3
sharp.concurrency(1)

const widest = Math.max(...pictureWidths)

/**
 * Draws every product and makes its files.
 * @returns the address of each product's picture, by the product's handle
 */
export async function makePictures(
  container: MedusaContainer,
  products: ProductData[],
  cooperatives: Map<string, CooperativeData>,
  onProgress: (done: number) => void,
): Promise<Map<string, string>> {
  const media: MediaService = container.resolve("media")
  const urls = new Map<string, string>()
  const waiting = [...products]
  const worker = async () => {
    for (let product = waiting.shift(); product; product = waiting.shift()) {
      const cooperative = cooperatives.get(product.cooperative)
      if (!cooperative) throw new Error(`${product.handle} belongs to no cooperative`)
      const source = await sharp(Buffer.from(drawProduct(product, cooperative)))
        .resize(widest)
        .removeAlpha()
        .png({ compressionLevel: 0 })
        .toBuffer()
      const { picture } = await media.keep(source)
      urls.set(product.handle, `/media/${picture.hash}/${picture.width}.webp`)
      onProgress(urls.size)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return urls
}
