import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { z } from "zod"
import { storeChangesPerPage, type storeHistoryAnswer } from "../contract/store-change"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { STORE_HISTORY_MODULE } from "../modules/store-history"
import type StoreHistoryModuleService from "../modules/store-history/service"

/** A page of a store's history, newest first, with the names of who did it as they are now. */
export async function listStoreChanges(
  container: MedusaContainer,
  cooperative_id: string,
  page: number,
): Promise<z.output<typeof storeHistoryAnswer>> {
  const history: StoreHistoryModuleService = container.resolve(STORE_HISTORY_MODULE)
  const [rows, count] = await history.listAndCountStoreChanges(
    { cooperative_id },
    { order: { created_at: "DESC", id: "DESC" }, take: storeChangesPerPage, skip: (page - 1) * storeChangesPerPage },
  )
  const actors = (party: string) => rows.flatMap((row) => (row.party === party && row.actor_id ? [row.actor_id] : []))
  const names = await namesOf(container, { members: actors("member"), staff: actors("province") })
  return {
    changes: rows.map(({ id, created_at, kind, party, actor_id, label, before, after }) => ({
      ...{ id, kind, label, before, after },
      at: new Date(created_at).toISOString(),
      by: { party, name: (actor_id && names.get(actor_id)) || "" },
    })),
    count,
  }
}

async function namesOf(
  container: MedusaContainer,
  { members, staff }: { members: string[]; staff: string[] },
): Promise<Map<string, string>> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [people, users] = await Promise.all([
    members.length ? cooperatives.listMembers({ id: members }, { select: ["id", "name"], withDeleted: true }) : [],
    staff.length ? container.resolve(Modules.USER).listUsers({ id: staff }, { withDeleted: true }) : [],
  ])
  return new Map([
    ...people.map(({ id, name }) => [id, name] as const),
    ...users.map(({ id, first_name, last_name }) => [id, [first_name, last_name].filter(Boolean).join(" ")] as const),
  ])
}
