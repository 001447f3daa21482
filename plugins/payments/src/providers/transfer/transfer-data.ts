import { type TransferInstructions, transferInstructions } from "../../contract/transfer"

/**
 * What the payment session remembers: `confirmed_at` once a person has seen the money on the account, `proof_…` once the buyer has
 * sent a picture of the slip.
 */
export type TransferData = TransferInstructions & {
  confirmed_at: string | null
  confirmed_by: string | null
  proof_id: string | null
  proof_sent_at: string | null
}

/** What nobody but our own server may say; put over whatever a client sent along. */
export const nothingYet = { confirmed_at: null, confirmed_by: null, proof_id: null, proof_sent_at: null }

const text = (value: unknown) => (typeof value === "string" ? value : null)

/** Our own fields and no others. */
export function transferData(data: Record<string, unknown> | null | undefined): TransferData {
  return {
    ...transferInstructions.parse(data),
    confirmed_at: text(data?.["confirmed_at"]),
    confirmed_by: text(data?.["confirmed_by"]),
    proof_id: text(data?.["proof_id"]),
    proof_sent_at: text(data?.["proof_sent_at"]),
  }
}
