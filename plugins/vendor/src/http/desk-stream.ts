import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskEventRow } from "../queries/desk-events"

/** One open desk. */
export type DeskStream = {
  cooperative_id: string
  member_id: string
  /** The sign-in that it was opened with. */
  session_id: string
  res: Pick<MedusaResponse, "write" | "end" | "writableEnded">
  /** Ids that it was told of, or that were there before it came. */
  seen: Set<number>
}

/** Streams at once of one member: several tabs and devices, not more. */
export const streamsPerMember = 6

/** All open desks of this process. */
export const openStreams = new Set<DeskStream>()

export const streamsOf = (memberId: string): number =>
  [...openStreams].filter(({ member_id }) => member_id === memberId).length

/** An event as it goes over the wire; the id is what the browser names when it comes back. */
export const wireEvent = ({ id, kind, subject, at }: Omit<DeskEventRow, "cooperative_id">): string =>
  `id: ${id}\nevent: ${kind}\ndata: ${JSON.stringify({ kind, subject, at })}\n\n`

/** Tells every desk what is new to it and its cooperative's. */
export function tellStreams(rows: DeskEventRow[]): void {
  for (const stream of openStreams)
    for (const row of rows) {
      if (row.cooperative_id !== stream.cooperative_id || stream.seen.has(row.id)) continue
      stream.seen.add(row.id)
      stream.res.write(wireEvent(row))
    }
}

export function closeStream(stream: DeskStream): void {
  openStreams.delete(stream)
  if (!stream.res.writableEnded) stream.res.end()
}
