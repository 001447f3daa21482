import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { type PayoutOutbox, type PayoutRow, payoutRow } from "./payout-row"

export type FileRequest = {
  number: string
  /** Member of staff. */
  made_by: string
  content: (payouts: PayoutRow[]) => string
  outbox: (payout: PayoutRow) => PayoutOutbox
}

/** Of accounts that are verified and still say what they said when the payout was scheduled. Another file's are skipped. */
const waiting = `
  select p.* from "payout" p
  join "payout_account" a on a."cooperative_id" = p."cooperative_id" and a."version" = p."account_version"
  where p."state" = 'scheduled' and p."method" = 'manual' and p."outbox" is null
    and a."method" = 'manual' and a."verified_at" is not null
  order by p."number" for update of p skip locked`

const sending = `
  update "payout" set "state" = 'sent', "bank_file_id" = ?, "sent_at" = now(), "updated_at" = now(), "outbox" = owed.outbox
  from jsonb_to_recordset(?::jsonb) as owed(id text, outbox jsonb) where "payout"."id" = owed.id returning "payout".*`

export async function insertBankFile(
  trx: Knex.Transaction,
  { number, made_by, content, outbox }: FileRequest,
): Promise<{ id: string; number: string; sent: PayoutRow[] } | null> {
  const payouts = (await trx.raw<{ rows: object[] }>(waiting)).rows.map(payoutRow)
  if (!payouts.length) return null
  const text = content(payouts)
  const file = {
    id: generateEntityId(undefined, "bfile"),
    ...{ number, made_by, content: text, count: payouts.length },
    total: payouts.reduce((sum, { amount }) => sum + amount, 0),
    sha256: createHash("sha256").update(text).digest("hex"),
  }
  await trx("bank_file").insert(file)
  const owed = JSON.stringify(payouts.map((payout) => ({ id: payout.id, outbox: outbox(payout) })))
  const { rows } = await trx.raw<{ rows: object[] }>(sending, [file.id, owed])
  return { id: file.id, number, sent: rows.map(payoutRow) }
}
