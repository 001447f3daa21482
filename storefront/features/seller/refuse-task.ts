import "server-only"
import type { z } from "zod"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { type BackendError, refusal } from "@/lib/backend-error"
import { errorMessage } from "@/lib/error-message"
import { fieldErrors } from "@/lib/field-errors"
import { renderAgain } from "@/lib/render-again"
import type { TaskState, Typed } from "./task-state"

/** What a task's form says when the backend refused; keeps what was typed. Only in actions. */
export function refuseTask(lng: Language, error: BackendError, typed: Typed): TaskState {
  renderAgain()
  const state = { status: "failed" as const, message: errorMessage(lng, error), fields: fieldErrors(lng, error), typed }
  return error.code === "changed_meanwhile" ? { ...state, stale: true } : state
}

const codes: Record<string, string> = { too_small: "required", too_big: "too_long", invalid_type: "required" }

/** The same for what the contract already refuses, before anything is sent. Only in actions. */
export function refuseInput(lng: Language, { issues }: z.ZodError, typed: Typed): TaskState {
  const fields = issues.map(({ path, code, message }) => ({
    path: path.join("."),
    // a contract's own rules carry their code as the message
    code: /^[a-z_]+$/.test(message) ? message : (codes[code] ?? "invalid"),
  }))
  return refuseTask(lng, refusal("invalid_input", { fields }).error, typed)
}

/** One field that needs a correction, with its own words. Only in actions. */
export function refuseField(lng: Language, name: string, text: string, typed: Typed): TaskState {
  renderAgain()
  return { status: "failed", message: getT(lng, "errors")("invalid_input"), fields: { [name]: text }, typed }
}
