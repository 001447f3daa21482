import { afterEach, expect, it } from "vitest"
import { beat, type DeskStream, openStreams, tellStreams } from "./desk-stream"

afterEach(() => openStreams.clear())

const event = {
  id: 7,
  kind: "order",
  subject: "order_1",
  at: "2026-11-25T08:00:00.000Z",
  cooperative_id: "coop_1",
} as const

it("writes nothing to a stream that is still opening, and tells it the next time", () => {
  const written: string[] = []
  const res = { writableEnded: false, write: (text: string) => written.push(text) }
  const who = { cooperative_id: "coop_1", member_id: "m", session_id: "s" }
  const stream = { ...who, ready: false, seen: new Set<number>(), res } as unknown as DeskStream
  openStreams.add(stream)
  tellStreams([event])
  beat()
  expect(written).toEqual([])
  stream.ready = true
  tellStreams([event])
  tellStreams([event])
  beat()
  expect(written).toEqual([expect.stringContaining("id: 7"), ": still here\n\n"])
})
