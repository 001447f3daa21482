import "server-only"
import type { Route } from "next"
import { redirect } from "next/navigation"
import { renderAgain } from "@/lib/render-again"

/** Leads on after a task: lists and pages that the browser holds ready are loaded anew, because they tell what was before. Only in actions. */
export function finishTask(next: Route): never {
  renderAgain()
  redirect(next)
}
