import { MathBN } from "@medusajs/framework/utils"
import type { ShareData } from "./share-data"

/** `voided`: orders cancelled before the capture, with their shares. `capture`: what was asked of the gateway, and without whom. */
type Metadata = { voided?: Record<string, string>; capture?: { amount: string | null; without: string[] } }
type Row = { metadata: Metadata | null; amount: string; data: Record<string, unknown> | null }

type Knex = (table: "payment") => {
  where: (filter: { id: string }) => {
    forUpdate: () => { select: (...columns: string[]) => Promise<Row[]> }
    select: (...columns: string[]) => Promise<Row[]>
    update: (row: Record<string, unknown>) => Promise<unknown>
  }
}
export type Database = Knex & { transaction: <T>(work: (trx: Knex) => Promise<T>) => Promise<T> }

/** Which shares of a payment were cancelled before it was captured; kept under the payment's row lock, so that all count each other. */
export class VoidedShares {
  constructor(private readonly database: Database) {}

  /** @returns whether nothing is left of the payment */
  async add(paymentId: string, share: ShareData): Promise<boolean> {
    return this.locked(paymentId, async (row, write) => {
      const voided = { ...row.metadata?.voided, [share.order_id]: share.amount }
      await write({ metadata: { ...row.metadata, voided } })
      return MathBN.gte(sum(voided), whole(row.amount))
    })
  }

  /**
   * Decides what to capture; once decided it stays, because a gateway may have taken it although its answer was lost.
   * @returns null for everything
   */
  async beginCapture(paymentId: string): Promise<string | null> {
    return this.locked(paymentId, async (row, write) => {
      if (row.metadata?.capture) return row.metadata.capture.amount
      const voided = row.metadata?.voided ?? {}
      const inParts = Object.keys(voided).length > 0 && row.data?.["whole_capture_only"] !== true
      const amount = inParts ? MathBN.sub(whole(row.amount), sum(voided)).toFixed() : null
      const capture = { amount, without: inParts ? Object.keys(voided) : [] }
      await write({ metadata: { ...row.metadata, capture } })
      return amount
    })
  }

  /** What was cancelled before the capture, and was captured nevertheless. */
  async capturedAllTheSame(paymentId: string): Promise<{ order_id: string; amount: string }[]> {
    const [row] = await this.database("payment").where({ id: paymentId }).select("metadata")
    const without = new Set(row?.metadata?.capture?.without)
    return Object.entries(row?.metadata?.voided ?? {})
      .filter(([order_id]) => !without.has(order_id))
      .map(([order_id, amount]) => ({ order_id, amount }))
  }

  private locked<T>(id: string, work: (row: Row, write: (row: Partial<Row>) => Promise<unknown>) => Promise<T>) {
    return this.database.transaction(async (trx) => {
      const [row] = await trx("payment").where({ id }).forUpdate().select("metadata", "amount", "data")
      if (!row) throw new Error(`No payment ${id}`)
      return work(row, (change) => trx("payment").where({ id }).update(change))
    })
  }
}

const whole = (amount: string) => MathBN.convert(amount).decimalPlaces(0)
const sum = (voided: Record<string, string>) =>
  Object.values(voided).reduce((all, amount) => MathBN.add(all, amount), MathBN.convert(0))
