import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CodedError } from "../domain/coded-error"
import { deskEventsAfter, lastDeskEvent, recentDeskEvents } from "../queries/desk-events"
import { deskOf } from "./bind-cooperative"
import { closeStream, type DeskStream, openStreams, streamsOf, streamsPerMember, wireEvent } from "./desk-stream"
import { sessionOf } from "./require-session"
import { watchDeskEvents } from "./watch-desk-events"

/** Milliseconds that a stream lives: whoever comes back is checked anew, as by any other request. */
const life = 5 * 60_000

/**
 * Keeps the answer open and tells of what happens to the bound cooperative. With `Last-Event-ID`, first what was missed. Ends with the
 * session, at the latest after some minutes; the browser comes back by itself.
 * @throws CodedError `too_many_streams`
 */
export async function openDeskStream(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskOf(req)
  if (streamsOf(member_id) >= streamsPerMember)
    throw new CodedError("too_many_streams", `Member ${member_id} has ${streamsPerMember} streams open`)
  const stream: DeskStream = {
    cooperative_id,
    member_id,
    session_id: sessionOf(req),
    ready: false,
    res,
    seen: new Set(),
  }
  // takes its place before anything is waited for, so that no crowd slips in
  openStreams.add(stream)
  const close = () => closeStream(stream)
  res.on("close", close)
  try {
    const named = /^\d{1,15}$/.exec(req.header("last-event-id") ?? "")?.[0]
    const [recent, last] = await Promise.all([
      recentDeskEvents(req.scope, [cooperative_id]),
      lastDeskEvent(req.scope, cooperative_id),
    ])
    const from = named === undefined ? last : Number(named)
    const missed = named === undefined ? [] : await deskEventsAfter(req.scope, cooperative_id, from)
    // whoever asked has gone meanwhile
    if (!openStreams.has(stream)) return
    for (const { id } of [...recent.filter(({ id }) => id <= from), ...missed]) stream.seen.add(id)
    res.status(200).set({
      "content-type": "text/event-stream; charset=utf-8",
      // nobody on the way keeps it, packs it or waits until it is full
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
    })
    res.flushHeaders()
    stream.ready = true
    res.write(`retry: 4000\nid: ${from}\nevent: ready\ndata: {}\n\n`)
    for (const row of missed) res.write(wireEvent(row))
    setTimeout(close, Math.min(life, sessionLeft(req))).unref()
    watchDeskEvents(req.scope)
  } catch (cause) {
    openStreams.delete(stream)
    throw cause
  }
}

/** Milliseconds until the sign-in of this request is over; its token was checked before. */
function sessionLeft(req: AuthenticatedMedusaRequest): number {
  const body = req.header("authorization")?.split(".")[1] ?? ""
  try {
    const { exp } = JSON.parse(Buffer.from(body, "base64url").toString()) as { exp?: number }
    return exp ? Math.max(0, exp * 1000 - Date.now()) : life
  } catch {
    return life
  }
}
