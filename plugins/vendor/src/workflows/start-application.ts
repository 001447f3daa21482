import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import { isApplying } from "../domain/cooperative-course"
import { APPLICATION_MODULE } from "../modules/application"
import type ApplicationModuleService from "../modules/application/service"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { memberOfIdentity } from "./member-of-identity"

/** More than anybody needs at a time. */
const mostDrafts = 3

/** Until its name is told. Also what a store's colours are before somebody chooses them. */
const newborn = {
  ...{ name: "Koperasi baru", pesantren: "", regency_code: "", district: "", postcode: "" },
  ...{ level: "pemula", colour: "#0e5a47", accent: "#e2a11b" },
}

/**
 * A new cooperative, a draft of which the person behind this sign-in is the owner. The same person with the same key gets the same.
 * @returns the cooperative and the member, and whether they have become one just now; the identity opens both afterwards, and stays a buyer if it was one
 * @throws CodedError `too_many_drafts`, `account_taken` when the e-mail belongs to somebody else's membership
 */
export async function startApplication(
  container: MedusaContainer,
  { auth_identity_id, key }: { auth_identity_id: string; key: string },
): Promise<{ cooperative_id: string; member_id: string; made: boolean }> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  return locking.execute(`apply:${auth_identity_id}`, () => start(container, auth_identity_id, key), { timeout: 20 })
}

async function start(container: MedusaContainer, identity: string, key: string) {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const applications: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const { member_id, made } = await memberOfIdentity(container, identity)
  const [known] = await applications.listCooperativeApplications({ member_id, key }, { take: 1 })
  if (known) {
    await join(cooperatives, member_id, known.cooperative_id)
    return { cooperative_id: known.cooperative_id, member_id, made }
  }
  const own = await cooperatives.listMemberships({ member_id, role: "owner" }, { relations: ["cooperative"] })
  if (own.filter(({ cooperative }) => isApplying(cooperative.state)).length >= mostDrafts)
    throw new CodedError("too_many_drafts", `More than ${mostDrafts} open applications`, { most: mostDrafts })
  const cooperative_id = generateEntityId(undefined, "coop")
  const handle = `baru-${cooperative_id.slice(-12).toLowerCase()}`
  await cooperatives.createCooperatives({ ...newborn, id: cooperative_id, handle })
  // whoever dies before the next line leaves a draft that nobody sees; with the key written first, the rest is made up for
  await applications.createCooperativeApplications({ cooperative_id, member_id, key, reasons: {} })
  await join(cooperatives, member_id, cooperative_id)
  return { cooperative_id, member_id, made }
}

async function join(cooperatives: CooperativeModuleService, member_id: string, cooperative_id: string): Promise<void> {
  const [there] = await cooperatives.listMemberships({ member_id, cooperative_id }, { take: 1 })
  if (!there) await cooperatives.createMemberships({ member_id, cooperative_id, role: "owner" })
}
