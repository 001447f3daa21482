import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "../domain/coded-error"
import { picturesByHash } from "../queries/pictures-by-hash"

/**
 * Pictures that the cooperative has uploaded itself.
 * @throws CodedError `picture_unknown`
 */
export async function assertOwnPictures(
  container: MedusaContainer,
  cooperative_id: string,
  hashes: readonly string[],
): Promise<void> {
  const pictureOf = await picturesByHash(container, hashes)
  const unknown = hashes.filter((hash) => !pictureOf(hash))
  if (unknown.length)
    throw new CodedError("picture_unknown", `Not uploaded by ${cooperative_id}: ${unknown.join(", ")}`)
}
