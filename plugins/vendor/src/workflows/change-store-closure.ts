import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { type changeStoreClosure as body, closureDaysAhead } from "../contract/store-settings"
import { CodedError } from "../domain/coded-error"
import { jakartaDay } from "../domain/jakarta-day"
import { loadDeskStore } from "../queries/load-desk-store"
import { changeStore } from "./change-store"
import type { Desk } from "./desk-member"

/**
 * When the store is closed; null opens it at once.
 * @throws CodedError `changed_meanwhile`; `invalid_input` for a window that is over, too long or too far
 */
export async function changeStoreClosure(
  container: MedusaContainer,
  { cooperative_id, member_id }: Desk,
  { version, closure }: z.output<typeof body>,
): Promise<void> {
  if (closure) assertWindow(closure, new Date())
  const old = await loadDeskStore(container, cooperative_id, undefined)
  const was = old.closure && { from: old.closure.from, until: old.closure.until, message: old.closure.message }
  await changeStore(container, {
    ...{ cooperative_id, member_id, version, kind: "closure_changed" },
    settings: {
      closed_from: closure?.from ?? null,
      closed_until: closure?.until ?? null,
      closed_message: closure?.message.id ?? "",
      closed_message_en: closure?.message.en ?? "",
    },
    before: { closure: was },
    after: { closure },
  })
}

function assertWindow({ from, until }: { from: string; until: string }, now: Date): void {
  const farthest = (days: number, start: Date) => jakartaDay(new Date(start.getTime() + days * 24 * 3_600_000))
  const refuse = (path: string, code: string): never => {
    throw new CodedError("invalid_input", `${path}: ${code}`, { fields: [{ path, code, message: code }] })
  }
  if (until < jakartaDay(now)) refuse("closure.until", "closure_over")
  if (from > farthest(closureDaysAhead, now)) refuse("closure.from", "closure_far")
  if (until > farthest(closureDaysAhead, new Date(`${from}T00:00:00+07:00`))) refuse("closure.until", "closure_far")
}
