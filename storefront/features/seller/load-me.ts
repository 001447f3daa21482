import "server-only"
import { meAnswer } from "@opop/vendor/contract/desk"
import type { z } from "zod"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

/** Who is signed in at the desk, in which role, and for which cooperative. */
export type Me = z.output<typeof meAnswer>

/** @throws BackendFailure */
export const loadMe = (token: string): Promise<Result<Me>> => askBackend("/vendor/me", { schema: meAnswer, token })
