import "server-only"
import { type Members, membersAnswer } from "@opop/vendor/contract/members"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

/** Who works for the cooperative, and who may join. @throws BackendFailure */
export const loadMembers = (token: string): Promise<Result<Members>> =>
  askBackend("/vendor/members", { schema: membersAnswer, token })
