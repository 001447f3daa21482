import "server-only"
import { storeHistoryAnswer } from "@opop/vendor/contract/store-change"
import type { z } from "zod"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

export type StoreHistory = z.output<typeof storeHistoryAnswer>

/** A page of what was changed in the store. @throws BackendFailure */
export const loadHistory = (token: string, page: number): Promise<Result<StoreHistory>> =>
  askBackend("/vendor/history", { schema: storeHistoryAnswer, token, query: { page } })
