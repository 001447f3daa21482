import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** The English texts of entities, by their id. */
export async function englishTexts(
  query: RemoteQueryFunction,
  ids: string[],
): Promise<Map<string, Record<string, string>>> {
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference_id", "translations"],
    filters: { reference_id: [...new Set(ids)], locale_code: "en" },
  })
  return new Map(
    (data as unknown as { reference_id: string; translations: Record<string, string> }[]).map(
      ({ reference_id, translations }) => [reference_id, translations],
    ),
  )
}
