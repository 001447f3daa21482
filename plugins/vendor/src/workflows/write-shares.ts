import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BigNumberInput } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { SHARE_PROVIDER, type ShareData } from "../providers/share/share-data"

export type ShareRequest = { order_id: string; payment_collection_id: string; amount: string; currency_code: string }
export type Share = {
  order_id: string
  currency_code: string
  payment: { id: string; captures?: { id: string; amount: BigNumberInput }[] } | null
}

/** How far the buyer's payment is: `promised` is deferred and has not arrived. */
export type ParentState = { id: string | null; state: "promised" | "authorized" | "captured" }

type Context = { purchase_id: string; parent_session_id: string; parent: ParentState }

/**
 * The native payment rows of new shares, all in one go: what the Payment module writes one by one with some fifteen queries each
 * (`integration/shares` holds the rows of both against each other). There is no gateway behind a share that would have to be asked.
 */
export async function writeShares(database: Knex, context: Context, shares: ShareRequest[]): Promise<Share[]> {
  const rows = shares.map((share) => shareRows(share, context))
  await database.transaction(async (trx) => {
    await trx("payment_session").insert(rows.map(({ session }) => session))
    const payments = rows.flatMap(({ payment }) => payment ?? [])
    if (payments.length) await trx("payment").insert(payments)
    const captures = rows.flatMap(({ capture }) => capture ?? [])
    if (captures.length) await trx("capture").insert(captures)
    await trx("payment_collection")
      .whereIn(
        "id",
        shares.map(({ payment_collection_id }) => payment_collection_id),
      )
      .update(collectionAmounts(trx, context.parent.state))
  })
  return rows.map(({ payment, capture }, index) => ({
    order_id: shares[index]?.order_id ?? "",
    currency_code: shares[index]?.currency_code ?? "",
    payment: payment ? { id: payment.id, captures: capture ? [{ id: capture.id, amount: capture.amount }] : [] } : null,
  }))
}

function shareRows({ order_id, payment_collection_id, amount, currency_code }: ShareRequest, context: Context) {
  const { purchase_id, parent_session_id, parent } = context
  const now = new Date()
  const session_id = generateEntityId(undefined, "payses")
  const money = { amount, raw_amount: raw(amount) }
  const link = { payment_collection_id, provider_id: SHARE_PROVIDER, currency_code: currency_code.toLowerCase() }
  const data: ShareData = { parent_session_id, purchase_id, order_id, amount }
  const remembered = JSON.stringify({ ...data, session_id, parent_payment_id: parent.id })
  const arrived = parent.state !== "promised"
  const session = {
    id: session_id,
    ...money,
    ...link,
    data: remembered,
    context: JSON.stringify({}),
    status: arrived ? "authorized" : "pending_authorization",
    authorized_at: arrived ? now : null,
  }
  const captured_at = parent.state === "captured" ? now : null
  const payment = arrived
    ? {
        id: generateEntityId(undefined, "pay"),
        ...money,
        ...link,
        payment_session_id: session_id,
        data: remembered,
        captured_at,
      }
    : null
  const capture =
    payment && captured_at ? { id: generateEntityId(undefined, "capt"), ...money, payment_id: payment.id } : null
  return { session, payment, capture }
}

/** A collection of one share is wholly what its share is. */
function collectionAmounts(trx: Knex.Transaction, state: ParentState["state"]) {
  const zero = { number: 0, raw: raw("0") }
  const whole = { number: trx.ref("amount"), raw: trx.ref("raw_amount") }
  const authorised = state === "promised" ? zero : whole
  const captured = state === "captured" ? whole : zero
  const status = { promised: "awaiting", authorized: "authorized", captured: "completed" }[state]
  return {
    status,
    authorized_amount: authorised.number,
    raw_authorized_amount: authorised.raw,
    captured_amount: captured.number,
    raw_captured_amount: captured.raw,
    refunded_amount: zero.number,
    raw_refunded_amount: zero.raw,
    ...(state === "captured" ? { completed_at: new Date() } : {}),
    updated_at: new Date(),
  }
}

/** How Medusa keeps an exact amount beside the number. */
const raw = (value: string): string => JSON.stringify({ value, precision: 20 })
