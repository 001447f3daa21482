import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskEventRow } from "../queries/desk-events"

/** One open desk. */
export type DeskStream = {
  cooperative_id: string
  member_id: string
  /** The sign-in that it was opened with. */
  session_id: string
  /** Its answer has begun. Whatever is written before would begin it in its place, and break it. */
  ready: boolean
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

const readyStreams = (): DeskStream[] => [...openStreams].filter(({ ready }) => ready)

/** Tells every desk what is new to it and its cooperative's; one that is still opening is told the next time. */
export function tellStreams(rows: DeskEventRow[]): void {
  for (const stream of readyStreams())
    for (const row of rows) {
      if (row.cooperative_id !== stream.cooperative_id || stream.seen.has(row.id)) continue
      stream.seen.add(row.id)
      stream.res.write(wireEvent(row))
    }
}

/** Keeps what lies between from taking a silent connection for a dead one. */
export function beat(): void {
  for (const { res } of readyStreams()) res.write(": still here\n\n")
}

export function closeStream(stream: DeskStream): void {
  openStreams.delete(stream)
  if (!stream.res.writableEnded) stream.res.end()
}
