import type { MedusaContainer } from "@medusajs/framework/types"
import { PRIVATE_PICTURE_MODULE } from "../modules/private-picture"
import type PrivatePictureModuleService from "../modules/private-picture/service"

/**
 * Keeps a picture that only its owner's readers may see: drawn anew, without anything but what can be seen.
 * @param base64 JPEG, PNG or WebP, at most 4 MB and 50 megapixels
 * @param owner what it belongs to, e.g. `order-case:<id>`
 * @returns its id
 * @throws PictureError
 */
export function keepPrivatePicture(container: MedusaContainer, base64: string, owner: string): Promise<string> {
  const pictures: PrivatePictureModuleService = container.resolve(PRIVATE_PICTURE_MODULE)
  return pictures.keep(base64, owner)
}
