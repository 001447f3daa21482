import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type { judgeRequirement as judgeSchema } from "../contract/requirement"
import { CodedError } from "../domain/coded-error"
import { APPLICATION_MODULE } from "../modules/application"
import type ApplicationModuleService from "../modules/application/service"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { findRequirement } from "../queries/load-requirements"
import { noteStoreChange } from "./note-store-change"

type Verdict = z.output<typeof judgeSchema> & { cooperative_id: string; requirement_id: string; staff: string }

/**
 * Staff accept, reject or waive what a cooperative has to show. What the shop computes can only be waived; a document can only be
 * accepted or rejected when there is one.
 * @throws CodedError `cooperative_not_found`, `requirement_not_found`, `requirement_kind`, `document_not_found`
 */
export async function judgeRequirement(
  container: MedusaContainer,
  { cooperative_id, requirement_id, staff, verdict, reason }: Verdict,
): Promise<void> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [cooperative] = await cooperatives.listCooperatives({ id: cooperative_id }, { select: ["id"], take: 1 })
  if (!cooperative) throw new CodedError("cooperative_not_found", `No cooperative ${cooperative_id}`)
  const { kind, title } = await findRequirement(container, requirement_id)
  const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const before = (await service.answersOf(cooperative_id)).find((answer) => answer.requirement_id === requirement_id)
  if (kind === "computed" && verdict !== "waived")
    throw new CodedError("requirement_kind", "What is computed can only be waived", { kind })
  if (kind === "document" && verdict !== "waived" && !before?.document_id)
    throw new CodedError("document_not_found", `No document for ${requirement_id}`)
  const judged = { judged_by: staff, judged_at: new Date() }
  await service.writeAnswer(cooperative_id, requirement_id, { state: verdict, reason: reason || null, ...judged })
  await noteStoreChange(container, {
    ...{ cooperative_id, kind: "requirement_answered", by: { party: "province", id: staff } },
    ...{ subject: requirement_id, label: title.id, before: before ? { state: before.state } : null },
    after: { state: verdict, ...(reason && { reason }) },
  })
}
