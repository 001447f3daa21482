import "server-only"
import type { z } from "zod"
import { finishTask } from "@/features/seller/finish-task"
import { refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState, Typed } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import type { StoreTask } from "./store-tasks"

type Sent = {
  lng: Language
  task: StoreTask
  path: string
  schema: z.ZodType
  body: object
  typed: Typed
  /** Names of the form's fields, by the paths of the contract where they differ. */
  names?: Record<string, string>
}

/** Sends one part of the store's settings; back at the form what was refused, else on to the store. Only in actions. */
export async function saveStore({ lng, task, path, schema, body, typed, names = {} }: Sent): Promise<TaskState> {
  const renamed = (state: TaskState): TaskState => {
    if (state.status !== "failed") return state
    const fields = Object.entries(state.fields).map(([at, text]) => [names[at] ?? at, text])
    return { ...state, fields: Object.fromEntries(fields) }
  }
  const input = schema.safeParse(body)
  if (!input.success) return renamed(refuseInput(lng, input.error, typed))
  // as it was written: the contract reads it once more
  const result = await tellDesk(lng, path, body)
  if (result.ok) return finishTask(routes.deskStore(lng, { done: task }))
  return renamed(refuseTask(lng, result.error, typed))
}
