import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ApplicationData, SaveApplication } from "../contract/application"
import { CodedError } from "../domain/coded-error"
import { type CooperativeState, isApplying } from "../domain/cooperative-course"
import { cooperativeHandle, isNumbered, numberedHandle } from "../domain/cooperative-handle"

/** What buyers see of it later; empty until it is told. */
const shown = ["name", "pesantren", "regency_code", "district", "postcode", "founded", "whatsapp"] as const

/**
 * Keeps a part of an application, and copies what buyers will see to the cooperative. The handle follows name and regency as long as
 * the application is open; one that is taken gets a number, and who took it at the same moment decides the database.
 * @throws CodedError `application_not_found`, `cooperative_state` when it was submitted meanwhile
 */
export async function saveApplication(
  container: MedusaContainer,
  cooperative_id: string,
  saved: SaveApplication,
): Promise<void> {
  const change = Object.fromEntries(Object.entries(saved).filter(([, value]) => value !== undefined))
  if (!Object.keys(change).length) return
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const data = await database.transaction(async (trx) => {
    const row = await trx("cooperative").where({ id: cooperative_id, deleted_at: null }).forUpdate().first("state")
    if (!isApplying(row?.state as CooperativeState))
      throw new CodedError("cooperative_state", "The application is not open", { state: row?.state })
    const [application] = await trx("cooperative_application")
      .where({ cooperative_id })
      .update({ ...change, updated_at: new Date() })
      .returning("*")
    if (!application) throw new CodedError("application_not_found", `Cooperative ${cooperative_id} did not apply`)
    const copied = Object.fromEntries(
      shown.flatMap((field) => (field in change ? [[field, change[field] ?? empty(field)]] : [])),
    )
    if (Object.keys(copied).length)
      await trx("cooperative")
        .where({ id: cooperative_id })
        .update({ ...copied, updated_at: new Date() })
    return application as ApplicationData
  })
  if (data.name && data.regency_code) await giveHandle(database, cooperative_id, data.name, data.regency_code)
}

const empty = (field: (typeof shown)[number]) => {
  if (field === "name") return "Koperasi baru"
  return field === "founded" || field === "whatsapp" ? null : ""
}

const taken = "23505"

async function giveHandle(database: Knex, id: string, name: string, regency_code: string): Promise<void> {
  const wanted = cooperativeHandle(name, regency_code)
  const row = await database("cooperative").where({ id }).first("handle")
  if (isNumbered(String(row?.handle), wanted)) return
  for (let number = 1; number < 1000; number++) {
    const handle = numberedHandle(wanted, number)
    try {
      const free = database("cooperative").where({ handle, deleted_at: null }).whereNot({ id })
      const changed = await database("cooperative").where({ id }).whereNotExists(free).update({ handle })
      if (changed) return
    } catch (cause) {
      if ((cause as { code?: string }).code !== taken) throw cause
    }
  }
  throw new Error(`No free handle for ${wanted}`)
}
