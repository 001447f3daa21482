import "server-only"
import { payoutsAnswer } from "@opop/vendor/contract/payout"
import type { z } from "zod"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

export type Payouts = z.output<typeof payoutsAnswer>

/** The cooperative's payouts, newest first. @param page from 1 @throws BackendFailure */
export const loadPayouts = (token: string, page: number): Promise<Result<Payouts>> =>
  askBackend("/vendor/payouts", { schema: payoutsAnswer, query: { page }, token })
