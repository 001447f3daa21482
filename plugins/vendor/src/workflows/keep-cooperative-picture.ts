import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { Picture } from "@opop/media/contract/picture"
import { PictureError } from "@opop/media/domain/picture-error"
import { keepUpload } from "@opop/media/workflows/keep-upload"
import { CodedError } from "../domain/coded-error"

/**
 * An upload becomes a picture that this cooperative may show; another's may not, unless it has the same file itself.
 * @throws CodedError `picture_refused` with the media plugin's code as `reason`
 */
export async function keepCooperativePicture(
  container: MedusaContainer,
  { cooperative_id, bytes }: { cooperative_id: string; bytes: Buffer },
): Promise<Picture> {
  const picture = await keepUpload(container, bytes).catch((cause: unknown) => {
    if (cause instanceof PictureError) throw new CodedError("picture_refused", cause.message, { reason: cause.code })
    throw cause
  })
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database("picture_upload")
    .insert({ id: generateEntityId(undefined, "pupl"), cooperative_id, hash: picture.hash })
    .onConflict(["cooperative_id", "hash"])
    .ignore()
  return picture
}
