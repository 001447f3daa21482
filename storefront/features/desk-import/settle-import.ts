"use server"

import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import { routes } from "@/lib/routes"

/** The file is imported: all of it. */
export const confirmImport = async (_: TaskState, form: FormData): Promise<TaskState> => settle("confirm", form)

/** Nothing of it is. */
export const discardImport = async (_: TaskState, form: FormData): Promise<TaskState> => settle("discard", form)

async function settle(step: "confirm" | "discard", form: FormData): Promise<TaskState> {
  const { lng: asked = "", id = "" } = formTexts(form, ["lng", "id"])
  const lng = isLanguage(asked) ? asked : defaultLanguage
  const told = await tellDesk(lng, `/vendor/imports/${encodeURIComponent(id)}/${step}`)
  if (!told.ok) return refuseTask(lng, told.error, {})
  finishTask(step === "confirm" ? routes.deskImport(lng, id) : routes.deskImports(lng))
}
