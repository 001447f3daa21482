import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { z } from "zod"
import { askBackend, expected } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"

const answer = z.object({
  regions: z.array(z.object({ countries: z.array(z.object({ iso_2: z.string() })) })),
})

/** Countries of the shop's one region, as ISO codes in lower case. @throws BackendFailure */
export async function loadCountryCodes(): Promise<string[]> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.regions)
  const query = { fields: "id,countries.iso_2", limit: 1 }
  const { regions } = expected(await askBackend("/store/regions", { schema: answer, query }))
  return regions.flatMap(({ countries }) => countries.map(({ iso_2 }) => iso_2))
}
