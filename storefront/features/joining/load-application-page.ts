import "server-only"
import { type Application, applicationAnswer } from "@opop/vendor/contract/application"
import type { Regency } from "@opop/vendor/contract/cooperative"
import { type RequirementsAnswer, requirementsAnswer } from "@opop/vendor/contract/requirement"
import { loadRegencies } from "@/features/catalogue/load-regencies"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

export type ApplicationPageData = {
  application: Application
  checklist: RequirementsAnswer
  regencies: readonly Regency[]
}

/** What a cooperative still has to show. @throws BackendFailure */
export const loadChecklist = (lng: Language, token: string): Promise<Result<RequirementsAnswer>> =>
  askBackend("/vendor/requirements", { schema: requirementsAnswer, lng, token })

/** The cooperative's application and its checklist. @throws BackendFailure */
export async function loadApplicationPage(lng: Language, token: string): Promise<Result<ApplicationPageData>> {
  const [application, checklist, regencies] = await Promise.all([
    askBackend("/vendor/application", { schema: applicationAnswer, token }),
    loadChecklist(lng, token),
    loadRegencies(),
  ])
  if (!application.ok) return application
  if (!checklist.ok) return checklist
  return { ok: true, data: { application: application.data.application, checklist: checklist.data, regencies } }
}
