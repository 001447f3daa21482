import type { MedusaContainer } from "@medusajs/framework/types"
import type { Picture } from "@opop/media/contract/picture"
import { MEDIA_MODULE } from "@opop/media/modules/media"

type MediaModule = { listPictures: (filter: { hash: string[] }, config: { take: number }) => Promise<Picture[]> }

const hashInUrl = /\/media\/([0-9a-f]{32})\//

/** The pictures behind the addresses that products and order lines keep; addresses of other images are left out. */
export async function picturesOf(
  container: MedusaContainer,
  urls: (string | null | undefined)[],
): Promise<(url: string | null | undefined) => Picture | null> {
  const hashes = [...new Set(urls.flatMap((url) => hashInUrl.exec(url ?? "")?.[1] ?? []))]
  const media: MediaModule = container.resolve(MEDIA_MODULE)
  const found = hashes.length ? await media.listPictures({ hash: hashes }, { take: hashes.length }) : []
  const byHash = new Map(
    found.map(({ hash, width, height, blur, colour }) => [hash, { hash, width, height, blur, colour }]),
  )
  return (url) => byHash.get(hashInUrl.exec(url ?? "")?.[1] ?? "") ?? null
}
