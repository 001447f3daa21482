import "server-only"
import { casesAnswer } from "@opop/vendor/contract/order-case"
import type { z } from "zod"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"
import type { CasesAsked } from "./read-cases-query"

export type Cases = z.output<typeof casesAnswer>

/** Cases of the cooperative's orders. @throws BackendFailure */
export const loadCases = (token: string, { open, page }: CasesAsked): Promise<Result<Cases>> =>
  askBackend("/vendor/cases", { schema: casesAnswer, query: { open: open ? "true" : undefined, page }, token })
