import { cooperativeName, letterPayout } from "../../queries/letters/letter-payout"
import { isoOrNull } from "./iso-or-null"
import { type LetterOffice, tellMembers } from "./letter-office"

export type PayoutLetter = "desk_payout_sent" | "desk_payout_paid" | "desk_payout_failed"

/** To owners and those who look after money; each attempt is told by itself. */
export async function tellPayout(office: LetterOffice, id: string, kind: PayoutLetter): Promise<void> {
  const payout = await letterPayout(office.container, id)
  const cooperative = payout && (await cooperativeName(office.container, payout.cooperative_id))
  if (!payout || !cooperative) return
  const about = kind === "desk_payout_paid" ? id : `${id}:${payout.attempts}`
  const whom = { cooperative_id: payout.cooperative_id, roles: ["finance" as const] }
  await tellMembers(office, kind, about, whom, (links) => ({
    cooperative,
    payout: payout.number,
    amount: Number(payout.amount),
    account: payout.account,
    failure: payout.failure ?? null,
    next_attempt_at: isoOrNull(payout.next_attempt_at),
    url: kind === "desk_payout_failed" ? links.deskAccount() : links.deskPayouts(),
  }))
}
