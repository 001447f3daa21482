import type { MedusaContainer } from "@medusajs/framework/types"
import type { Picture } from "../contract/picture"
import { PictureError } from "../domain/picture-error"
import { uploadFormat } from "../domain/upload-format"
import { MEDIA_MODULE } from "../modules/media"
import type MediaModuleService from "../modules/media/service"
import { turns } from "./turns"

/** What a phone's camera makes, and not more. */
export const maximalUpload = 15 * 1024 * 1024

/** A large photo takes 150 MB while it is drawn: two at a time, whoever else comes waits. */
const inTurn = turns(2)

/**
 * Makes a public picture of an uploaded file: drawn anew, upright, without what the camera noted (place, time, device).
 * @throws PictureError `picture_too_heavy` above 15 MB, `not_a_picture`, `picture_too_large`, `picture_too_small`
 */
export async function keepUpload(container: MedusaContainer, bytes: Buffer): Promise<Picture> {
  if (bytes.length > maximalUpload) throw new PictureError("picture_too_heavy", "More than 15 MB")
  if (!uploadFormat(bytes)) throw new PictureError("not_a_picture", "Neither JPEG, PNG, WebP, HEIC nor AVIF")
  const media: MediaModuleService = container.resolve(MEDIA_MODULE)
  const { picture } = await inTurn(() => media.keep(bytes))
  const { hash, width, height, blur, colour } = picture
  return { hash, width, height, blur, colour }
}
