import type { MedusaContainer } from "@medusajs/framework/types"
import { PRIVATE_PICTURE_MODULE } from "../modules/private-picture"
import type PrivatePictureModuleService from "../modules/private-picture/service"

/** Removes private pictures of this owner and their files; others' stay. */
export function discardPrivatePictures(container: MedusaContainer, ids: string[], owner: string): Promise<void> {
  const pictures: PrivatePictureModuleService = container.resolve(PRIVATE_PICTURE_MODULE)
  return pictures.discard(ids, owner)
}
