import type { MedusaContainer } from "@medusajs/framework/types"
import { PictureError } from "@opop/media/domain/picture-error"
import { discardPrivatePictures } from "@opop/media/workflows/discard-private-pictures"
import { keepPrivatePicture } from "@opop/media/workflows/keep-private-picture"
import { caseOwnerOf } from "../domain/case-owner"
import { CodedError } from "../domain/coded-error"

/**
 * Keeps the photos of a message, does what they belong to, and removes them again when that fails or does not happen.
 * One after the other: each is decoded in memory.
 * @param work says with `false` that nothing came of it
 * @throws CodedError `picture_refused` with the reason and which one it was
 */
export async function withCasePhotos<T>(
  container: MedusaContainer,
  { case_id, photos }: { case_id: string; photos: string[] },
  work: (ids: string[]) => Promise<T>,
): Promise<T> {
  const owner = caseOwnerOf(case_id)
  const ids: string[] = []
  try {
    for (const [index, photo] of photos.entries()) ids.push(await keepOne(container, photo, owner, index))
    const value = await work(ids)
    if (value === false) await discardPrivatePictures(container, ids, owner)
    return value
  } catch (cause) {
    await discardPrivatePictures(container, ids, owner)
    throw cause
  }
}

async function keepOne(container: MedusaContainer, photo: string, owner: string, index: number): Promise<string> {
  try {
    return await keepPrivatePicture(container, photo, owner)
  } catch (cause) {
    if (!(cause instanceof PictureError)) throw cause
    throw new CodedError("picture_refused", cause.message, { reason: cause.code, index })
  }
}
