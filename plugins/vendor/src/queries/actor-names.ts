import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What members and staff are called, by id; whoever is gone is missing. */
export async function actorNames(database: Knex, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.flatMap((id) => id ?? []))]
  if (!known.length) return new Map()
  const { rows } = await database.raw<{ rows: { id: string; name: string }[] }>(
    `select id, name from member where id = any(?)
     union all select id, trim(concat_ws(' ', first_name, last_name)) from "user" where id = any(?)`,
    [known, known],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
