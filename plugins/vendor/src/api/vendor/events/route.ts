import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskEventsQuery } from "../../../contract/desk-event"
import { deskOf } from "../../../http/bind-cooperative"
import { openDeskStream } from "../../../http/open-desk-stream"
import { parseInput } from "../../../http/parse-input"
import { deskEventsAfter, lastDeskEvent } from "../../../queries/desk-events"

/** What happens to the cooperative, as a stream; with `after`, or for who accepts no stream, what has happened since, as JSON. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { after } = parseInput(deskEventsQuery, req.query)
  if (after === undefined && req.header("accept")?.includes("text/event-stream")) return openDeskStream(req, res)
  const { cooperative_id } = deskOf(req)
  const rows = after === undefined ? [] : await deskEventsAfter(req.scope, cooperative_id, after)
  const last = rows.at(-1)?.id ?? (await lastDeskEvent(req.scope, cooperative_id))
  res.setHeader("cache-control", "private, no-store")
  res.json({ last, events: rows.map(({ cooperative_id: _, ...event }) => event) })
}
