import type { MedusaContainer } from "@medusajs/framework/types"
import { type Application, type ApplicationData, applicationFields } from "../contract/application"
import { applicationGaps } from "../domain/application-gaps"
import { CodedError } from "../domain/coded-error"
import { isApplying } from "../domain/cooperative-course"
import { accountState } from "../domain/payout-account"
import { APPLICATION_MODULE } from "../modules/application"
import type ApplicationModuleService from "../modules/application/service"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { PAYOUT_MODULE } from "../modules/payout"
import type PayoutModuleService from "../modules/payout/service"

/** An application as staff see it. */
export type StaffApplication = Application & { taken_by: string | null; decided_by: string | null }

/**
 * A cooperative's application. One that came in another way than by applying shows what is known of it.
 * @throws CodedError `application_not_found`
 */
export async function loadStaffApplication(container: MedusaContainer, id: string): Promise<StaffApplication> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const applications: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const payouts: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const [[cooperative], row, account] = await Promise.all([
    cooperatives.listCooperatives({ id }, { take: 1 }),
    applications.applicationOf(id),
    payouts.accountOf(id),
  ])
  if (!cooperative) throw new CodedError("application_not_found", `No cooperative ${id}`)
  const source = (row ?? cooperative) as unknown as Partial<ApplicationData>
  const data = Object.fromEntries(applicationFields.map((field) => [field, source[field] ?? null])) as ApplicationData
  const bank = accountState(account)
  return {
    ...{ cooperative_id: id, handle: cooperative.handle, state: cooperative.state, data, bank },
    missing: isApplying(cooperative.state) ? applicationGaps(data, bank !== "missing") : [],
    ...{ reasons: row?.reasons ?? {}, note: row?.note ?? null },
    ...{ submitted_at: iso(row?.submitted_at), decided_at: iso(row?.decided_at) },
    ...{ taken_by: row?.taken_by ?? null, decided_by: row?.decided_by ?? null },
  }
}

/** The same for the cooperative itself, which need not know who of the staff it was. */
export async function loadApplication(container: MedusaContainer, id: string): Promise<Application> {
  const { taken_by: _, decided_by: __, ...application } = await loadStaffApplication(container, id)
  return application
}

const iso = (at: Date | string | null | undefined): string | null => (at ? new Date(at).toISOString() : null)
