import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "../domain/coded-error"
import { loadApplication } from "../queries/load-application"
import { moveCooperativeOn } from "./move-cooperative"

/**
 * Hands the application in.
 * @throws CodedError `application_incomplete` with what is missing, `cooperative_state`
 */
export async function submitApplication(
  container: MedusaContainer,
  { cooperative_id, member_id }: { cooperative_id: string; member_id: string },
): Promise<void> {
  const { missing } = await loadApplication(container, cooperative_id)
  if (missing.length)
    throw new CodedError("application_incomplete", `Missing: ${missing.join(", ")}`, {
      fields: missing.map((path) => ({ path, code: "required", message: "required" })),
    })
  await moveCooperativeOn(container, {
    ...{ cooperative_id, move: "submit", by: { party: "member", id: member_id } },
    application: { submitted_at: new Date(), reasons: JSON.stringify({}), note: null, taken_by: null },
  })
}
