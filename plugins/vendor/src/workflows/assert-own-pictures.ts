import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"

/**
 * Pictures that the cooperative has uploaded itself: a hash that somebody else's page shows is not enough.
 * @throws CodedError `picture_unknown`
 */
export async function assertOwnPictures(
  container: MedusaContainer,
  cooperative_id: string,
  hashes: readonly string[],
): Promise<void> {
  if (!hashes.length) return
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const own = await database("picture_upload")
    .where({ cooperative_id })
    .whereIn("hash", [...hashes])
    .pluck("hash")
  const unknown = hashes.filter((hash) => !own.includes(hash))
  if (unknown.length)
    throw new CodedError("picture_unknown", `Not uploaded by ${cooperative_id}: ${unknown.join(", ")}`)
}
