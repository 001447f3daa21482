import type { MedusaContainer } from "@medusajs/framework/types"
import { readPrivatePicture } from "@opop/media/queries/read-private-picture"
import { caseOwnerOf } from "../domain/case-owner"
import { CodedError } from "../domain/coded-error"
import { type CaseOwner, findCase } from "./find-case"

/**
 * A photo that somebody put into this case.
 * @throws CodedError `case_not_found`, also for a case or a photo of somebody else
 */
export async function casePhoto(
  container: MedusaContainer,
  { case_id, photo_id, owner }: { case_id: string; photo_id: string; owner: CaseOwner },
): Promise<Buffer> {
  const { id } = await findCase(container, case_id, owner)
  const photo = await readPrivatePicture(container, photo_id, caseOwnerOf(id))
  if (!photo) throw new CodedError("case_not_found", `No photo ${photo_id} in case ${id}`)
  return photo
}
