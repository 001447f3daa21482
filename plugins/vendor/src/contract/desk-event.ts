import { z } from "zod"

/**
 * What a desk is told of at once: `order` a new one whose money stands, `case` a buyer or the province did something in one,
 * `message` a question, `payout` money that was paid out.
 */
export const deskEventKinds = ["order", "case", "message", "payout"] as const
export type DeskEventKind = (typeof deskEventKinds)[number]

/** One event of the stream `GET /vendor/events`: its id is the stream's, its name the kind, its data this. */
export const deskEvent = z.object({ kind: z.enum(deskEventKinds), subject: z.string(), at: z.iso.datetime() })
export type DeskEvent = z.infer<typeof deskEvent>

/** GET /vendor/events?after=…: with an id, what came after it as JSON, for those whom a stream does not reach. */
export const deskEventsQuery = z.object({ after: z.coerce.number().int().min(0).optional() })
export const deskEventsAnswer = z.object({ last: z.int().min(0), events: z.array(deskEvent.extend({ id: z.int() })) })
