import type { MedusaContainer } from "@medusajs/framework/types"
import { PRIVATE_PICTURE_MODULE } from "../modules/private-picture"
import type PrivatePictureModuleService from "../modules/private-picture/service"

/**
 * A private picture as WebP.
 * @returns null when this owner has none with this id
 */
export function readPrivatePicture(container: MedusaContainer, id: string, owner: string): Promise<Buffer | null> {
  const pictures: PrivatePictureModuleService = container.resolve(PRIVATE_PICTURE_MODULE)
  return pictures.read(id, owner)
}
