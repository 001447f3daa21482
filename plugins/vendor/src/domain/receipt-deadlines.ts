import type { ProgrammeSettings } from "../contract/programme"

const dayMs = 86_400_000
const after = (moment: Date, days: number): Date => new Date(moment.getTime() + days * dayMs)

/** When a parcel counts as received by itself, and until when the buyer may report something if nobody says earlier that it came. */
export function receiptDeadlines(
  sent: Date,
  abroad: boolean,
  settings: Pick<ProgrammeSettings, "receive_days" | "receive_days_abroad" | "return_days">,
): { receive_by: Date; report_until: Date } {
  const receive_by = after(sent, abroad ? settings.receive_days_abroad : settings.receive_days)
  return { receive_by, report_until: after(receive_by, settings.return_days) }
}

/** Until when the buyer may report something that has come. */
export const reportUntil = (received: Date, { return_days }: Pick<ProgrammeSettings, "return_days">): Date =>
  after(received, return_days)
