import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "zod"
import { type staffApplicationsAnswer, staffApplicationsPerPage } from "../contract/staff-application"
import type { CooperativeState } from "../domain/cooperative-course"
import { regencyName } from "../domain/regencies"

type Row = { id: string; name: string; pesantren: string; regency_code: string; state: CooperativeState }
type Applied = Row & { submitted_at: Date | null; taken_by: string | null }

const base = (database: Knex) =>
  database("cooperative_application as a")
    .join("cooperative as c", "c.id", "a.cooperative_id")
    .whereNull("c.deleted_at")

/** Applications in a state, those that wait longest first. */
export async function listApplications(
  container: MedusaContainer,
  { state, page }: { state?: CooperativeState | undefined; page: number },
): Promise<z.infer<typeof staffApplicationsAnswer>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const chosen = () => (state ? base(database).where("c.state", state) : base(database))
  const [rows, total] = await Promise.all([
    chosen()
      .select("c.id", "c.name", "c.pesantren", "c.regency_code", "c.state", "a.submitted_at", "a.taken_by")
      .orderByRaw(`a."submitted_at" asc nulls last, a."id"`)
      .limit(staffApplicationsPerPage)
      .offset((page - 1) * staffApplicationsPerPage) as Promise<Applied[]>,
    chosen().count("* as count").first(),
  ])
  const applications = rows.map((row) => ({
    ...{ cooperative_id: row.id, name: row.name, pesantren: row.pesantren, state: row.state, taken_by: row.taken_by },
    ...{ regency: regencyName(row.regency_code), submitted_at: row.submitted_at?.toISOString() ?? null },
  }))
  return { applications, count: Number(total?.["count"] ?? 0) }
}

/** Others of the same name, or of the same NIB: allowed, but worth a look. */
export async function alikeCooperatives(
  container: MedusaContainer,
  { cooperative_id, name, nib }: { cooperative_id: string; name: string | null; nib: string | null },
) {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!name && !nib) return []
  const rows: Row[] = await database("cooperative as c")
    .leftJoin("cooperative_application as a", "c.id", "a.cooperative_id")
    .whereNull("c.deleted_at")
    .whereNot("c.id", cooperative_id)
    .where((either) => {
      if (name) either.orWhereRaw(`lower(c."name") = lower(?)`, [name])
      if (nib) either.orWhere("a.nib", nib)
    })
    .select("c.id", "c.name", "c.regency_code", "c.state")
    .limit(10)
  return rows.map((row) => ({
    ...{ cooperative_id: row.id, name: row.name, regency: regencyName(row.regency_code), state: row.state },
  }))
}
