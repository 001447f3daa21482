import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { Picture } from "@opop/media/contract/picture"

const hashInUrl = /\/media\/([0-9a-f]{32})\//

/** The picture behind each address, as JSON; empty where there is none. */
export async function picturesByHash(
  query: RemoteQueryFunction,
  urls: (string | null)[],
): Promise<(url: string | null) => string> {
  const hashes = [...new Set(urls.flatMap((url) => hashInUrl.exec(url ?? "")?.[1] ?? []))]
  if (!hashes.length) return () => ""
  const { data } = await query.graph({
    entity: "picture",
    fields: ["hash", "width", "height", "blur", "colour"],
    filters: { hash: hashes },
  })
  const byHash = new Map(
    (data as unknown as Picture[]).map(({ hash, width, height, blur, colour }) => [
      hash,
      JSON.stringify({ hash, width, height, blur, colour }),
    ]),
  )
  return (url) => byHash.get(hashInUrl.exec(url ?? "")?.[1] ?? "") ?? ""
}
