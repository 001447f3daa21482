import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PictureError } from "@opop/media/domain/picture-error"
import { discardPrivateDocuments } from "@opop/media/workflows/discard-private-documents"
import { keepPrivateDocument } from "@opop/media/workflows/keep-private-document"
import type { z } from "zod"
import type { answerRequirement as answerSchema } from "../contract/requirement"
import { CodedError } from "../domain/coded-error"
import { jakartaDay } from "../domain/jakarta-day"
import { requirementOwner } from "../domain/requirement-owner"
import { APPLICATION_MODULE } from "../modules/application"
import type { AnswerWrite } from "../modules/application/rows"
import type ApplicationModuleService from "../modules/application/service"
import { findRequirement } from "../queries/load-requirements"
import { noteStoreChange } from "./note-store-change"

type Answer = z.output<typeof answerSchema>
type Given = { cooperative_id: string; member_id: string; requirement_id: string; answer: Answer }

/**
 * The cooperative declares something, or gives a document; a new one takes the place of the old, and waits for staff again.
 * @throws CodedError `requirement_not_found`, `requirement_kind` when this is not how it is answered, `document_refused`,
 *   `invalid_input` for a day that is missing or over
 */
export async function answerRequirement(container: MedusaContainer, given: Given): Promise<void> {
  const { cooperative_id, member_id, requirement_id, answer } = given
  const { kind, expires, title } = await findRequirement(container, requirement_id)
  if (kind !== ("attest" in answer ? "attested" : "document"))
    throw new CodedError("requirement_kind", `Requirement ${requirement_id} is ${kind}`, { kind })
  if ("document" in answer && expires) assertDay(answer.expires_on)
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  await locking.execute(`requirement:${cooperative_id}`, () => write(container, given), { timeout: 30 })
  await noteStoreChange(container, {
    ...{ cooperative_id, kind: "requirement_answered", by: { party: "member", id: member_id } },
    ...{ subject: requirement_id, label: title.id, after: { state: "given" } },
  })
}

async function write(container: MedusaContainer, { cooperative_id, member_id, requirement_id, answer }: Given) {
  const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const owner = requirementOwner(cooperative_id)
  const before = (await service.answersOf(cooperative_id)).find((one) => one.requirement_id === requirement_id)
  const given: AnswerWrite = {
    ...{ state: "given", reason: null, given_by: member_id, given_at: new Date() },
    ...{ judged_by: null, judged_at: null },
  }
  if ("attest" in answer) return service.writeAnswer(cooperative_id, requirement_id, given)
  const kept = await keep(container, answer.document, owner)
  try {
    const { name: document_name, expires_on } = answer
    const document = { document_id: kept.id, document_kind: kept.kind, document_name, expires_on }
    await service.writeAnswer(cooperative_id, requirement_id, { ...given, ...document })
  } catch (cause) {
    await discardPrivateDocuments(container, [kept.id], owner)
    throw cause
  }
  if (before?.document_id) await discardPrivateDocuments(container, [before.document_id], owner)
}

async function keep(container: MedusaContainer, base64: string, owner: string) {
  try {
    return await keepPrivateDocument(container, base64, owner)
  } catch (cause) {
    if (!(cause instanceof PictureError)) throw cause
    throw new CodedError("document_refused", cause.message, { reason: cause.code })
  }
}

function assertDay(day: string | null): void {
  const code = !day ? "required" : day < jakartaDay(new Date()) ? "day_over" : null
  if (!code) return
  throw new CodedError("invalid_input", `expires_on: ${code}`, {
    fields: [{ path: "expires_on", code, message: code }],
  })
}
