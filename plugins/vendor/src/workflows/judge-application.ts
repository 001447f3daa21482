import type { MedusaContainer } from "@medusajs/framework/types"
import { loadStaffApplication } from "../queries/load-application"
import { ensureStoreParts } from "./ensure-store-parts"
import { moveCooperativeOn } from "./move-cooperative"

type Judgement = { cooperative_id: string; staff: string }
const province = (id: string) => ({ party: "province" as const, id })

/** Somebody of the staff begins to read it. @throws CodedError `cooperative_state`, `cooperative_not_found` */
export const takeApplication = (container: MedusaContainer, { cooperative_id, staff }: Judgement): Promise<void> =>
  moveCooperativeOn(container, {
    ...{ cooperative_id, move: "take", by: province(staff) },
    application: { taken_by: staff },
  })

/** Back to the cooperative, with a reason for each field. @throws CodedError `cooperative_state`, `cooperative_not_found` */
export const sendBackApplication = (
  container: MedusaContainer,
  { cooperative_id, staff, reasons, note }: Judgement & { reasons: Record<string, string>; note: string },
): Promise<void> =>
  moveCooperativeOn(container, {
    ...{ cooperative_id, move: "send_back", by: province(staff) },
    reason: [note, ...Object.values(reasons)].filter(Boolean).join(" "),
    application: {
      ...{ reasons: JSON.stringify(reasons), note: note || null },
      ...{ decided_at: new Date(), decided_by: staff },
    },
  })

/**
 * The store opens: it gets whatever it needs to sell first, so that an open store never lacks it.
 * @throws CodedError `cooperative_state`, `application_not_found`
 */
export async function approveApplication(
  container: MedusaContainer,
  { cooperative_id, staff }: Judgement,
): Promise<void> {
  const { state } = await loadStaffApplication(container, cooperative_id)
  if (state === "in_review") await ensureStoreParts(container, cooperative_id)
  await moveCooperativeOn(container, {
    ...{ cooperative_id, move: "approve", by: province(staff) },
    application: { decided_at: new Date(), decided_by: staff },
  })
}
