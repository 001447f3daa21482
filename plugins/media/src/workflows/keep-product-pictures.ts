import type { IFileModuleService, IProductModuleService, Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { PictureError } from "../domain/picture-error"
import { pictureUrl } from "../domain/picture-url"
import { uploadedFileKey } from "../domain/uploaded-file-key"
import { MEDIA_MODULE } from "../modules/media"
import type MediaModuleService from "../modules/media/service"

/**
 * Turns a product's uploaded images into pictures and puts their addresses on the product. Images that are pictures already,
 * and those from elsewhere, stay as they are; so it may run any number of times.
 */
export async function keepProductPictures(container: MedusaContainer, productId: string): Promise<void> {
  const products: IProductModuleService = container.resolve(Modules.PRODUCT)
  const [product] = await products.listProducts({ id: productId }, { relations: ["images"], take: 1 })
  if (!product) return
  const images = [...(product.images ?? [])].sort((a, b) => a.rank - b.rank)
  const urls = await Promise.all(images.map(({ url }) => keptUrl(container, url)))
  const thumbnail = product.thumbnail ? await keptUrl(container, product.thumbnail) : (urls[0] ?? null)
  const changed = urls.some((url, index) => url !== images[index]?.url) || thumbnail !== product.thumbnail
  if (!changed) return
  const update = { thumbnail, images: urls.map((url) => ({ url })) }
  await updateProductsWorkflow(container).run({ input: { selector: { id: productId }, update } })
}

async function keptUrl(container: MedusaContainer, url: string): Promise<string> {
  const media: MediaModuleService = container.resolve(MEDIA_MODULE)
  const key = uploadedFileKey(url, media.uploadsUrl)
  if (!key) return url
  const files: IFileModuleService = container.resolve(Modules.FILE)
  try {
    return pictureUrl((await media.keep(await files.getAsBuffer(key))).picture)
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`${url} cannot be shown as a picture: ${error.code}`)
    return url
  }
}
