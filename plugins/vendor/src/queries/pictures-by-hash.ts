import type { MedusaContainer } from "@medusajs/framework/types"
import type { Picture } from "@opop/media/contract/picture"
import { MEDIA_MODULE } from "@opop/media/modules/media"

type MediaModule = { listPictures: (filter: { hash: string[] }, config: { take: number }) => Promise<Picture[]> }

/** The pictures of these hashes; one that is gone is left out. */
export async function picturesByHash(
  container: MedusaContainer,
  hashes: readonly (string | null)[],
): Promise<(hash: string | null) => Picture | null> {
  const wanted = [...new Set(hashes.flatMap((hash) => hash ?? []))]
  const media: MediaModule = container.resolve(MEDIA_MODULE)
  const found = wanted.length ? await media.listPictures({ hash: wanted }, { take: wanted.length }) : []
  const byHash = new Map(
    found.map(({ hash, width, height, blur, colour }) => [hash, { hash, width, height, blur, colour }]),
  )
  return (hash) => (hash ? (byHash.get(hash) ?? null) : null)
}
