"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { formTexts } from "@/features/seller/form-texts"
import { refuseField, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { getT } from "@/i18n/get-t"
import { tellBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"
import { routes } from "@/lib/routes"
import { enter } from "./enter"
import { formLanguage } from "./form-language"
import type { Begun } from "./identify"
import { nextPlace } from "./next-place"
import type { Kind } from "./session-cookies"
import { currentSignInStep, forgetSignInStep } from "./sign-in-step"

const tokenAnswer = z.object({ token: z.string() })
type Tokens = Partial<Record<Kind, string>>
type Step = NonNullable<Awaited<ReturnType<typeof currentSignInStep>>>

/**
 * The second half of signing in: `lng`, `next`, and `code`, from the phone or one that was kept for need. A kept one is good once, so
 * it opens the desk alone where somebody is a member and a buyer.
 */
export async function confirmSignIn(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const next = nextPlace(form.get("next"))
  const typed = formTexts(form, ["code"])
  const code = (typed["code"] ?? "").replace(/\s/g, "")
  const step = await currentSignInStep()
  const late = () => redirect(routes.account(lng, { next, late: 1 }))
  if (!step) return late()
  if (!code) return refuseField(lng, "code", getT(lng, "errors")("field.required"), typed)
  const answer = await tokensFor(step, code)
  if (answer.ok) {
    await forgetSignInStep()
    return enter(lng, answer.data, next)
  }
  if (["not_found", "unauthorized"].includes(answer.error.code)) return late()
  if (["not_allowed", "invalid_data"].includes(answer.error.code))
    return refuseField(lng, "code", getT(lng, "account")("code.wrong"), typed)
  return refuseTask(lng, answer.error, typed)
}

/** The first has to be right; a second that is refused leaves one signed in as the first. */
async function tokensFor(step: Step, code: string): Promise<Result<Tokens>> {
  const fromPhone = /^\d{6}$/.test(code)
  const body = fromPhone ? { method: "totp", code } : { method: "recovery_code", code: code.toLowerCase() }
  const kinds = (["member", "customer"] as const).filter((kind) => step[kind])
  const tokens: Tokens = {}
  for (const kind of fromPhone ? kinds : kinds.slice(0, 1)) {
    const answer = await askWith(step[kind], body)
    if (answer.ok) tokens[kind] = answer.data.token
    else if (kind === kinds[0]) return answer
  }
  return { ok: true, data: tokens }
}

const askWith = (
  begun: Begun | undefined,
  body: { method: string; code: string },
): Promise<Result<{ token: string }>> =>
  tellBackend(`/auth/mfa/challenges/${begun?.challenge}/verify`, {
    schema: tokenAnswer,
    ...(begun && { token: begun.token }),
    body,
  })
