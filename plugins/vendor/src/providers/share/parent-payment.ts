import { MedusaModule } from "@medusajs/framework/modules-sdk"
import type { IPaymentModuleService, PaymentDTO } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { ShareData } from "./share-data"

type Knex = (table: "payment") => {
  where: (filter: { id: string }) => {
    forUpdate: () => {
      select: (...columns: string[]) => Promise<{ metadata: ParentMetadata | null; amount: string }[]>
    }
    update: (row: { metadata: ParentMetadata }) => Promise<unknown>
  }
}
type ParentMetadata = { voided?: Record<string, string> }
export type Database = { transaction: <T>(work: (trx: Knex) => Promise<T>) => Promise<T> }

/** The buyer's one payment behind the shares, driven through the Payment module so that it keeps a native ledger. */
export class ParentPayment {
  constructor(private readonly database: Database) {}

  /** A payment provider is built inside the Payment module and cannot ask its container for the module itself. */
  private get payments(): IPaymentModuleService {
    const loaded = MedusaModule.getModuleInstance(Modules.PAYMENT) as Record<string, IPaymentModuleService>
    const service = loaded[Modules.PAYMENT]
    if (!service) throw new Error("The Payment module is not loaded")
    return service
  }

  /** null while a deferred payment has not arrived. */
  async find(sessionId: string): Promise<PaymentDTO | null> {
    const [payment] = await this.payments.listPayments(
      { payment_session_id: sessionId },
      { relations: ["captures", "refunds"] },
    )
    return payment ?? null
  }

  /** Captures the whole payment, once, whoever asks first; then gives back what was voided before. */
  async capture(payment: PaymentDTO, sessionId: string): Promise<void> {
    try {
      await this.payments.capturePayment({ payment_id: payment.id })
    } catch (cause) {
      // a sibling share is at it: its capture row is committed before the gateway answers
      if (!(cause instanceof Error) || !cause.message.includes("cannot capture more than the authorized")) throw cause
      return this.untilCaptured(sessionId, payment.id)
    }
    await this.refundVoided(payment.id)
  }

  async refund(payment: PaymentDTO, share: ShareData, amount: string, note: string): Promise<void> {
    await this.payments.refundPayment({
      payment_id: payment.id,
      amount: amount as never,
      note,
      metadata: { order_id: share.order_id },
    } as never)
  }

  /**
   * A gateway cannot release a part of an authorisation: remembers the share as void, and releases the whole when every
   * share is. Under the payment's row lock, so that two cancellations count each other.
   */
  async void(payment: PaymentDTO, share: ShareData): Promise<void> {
    const allVoid = await this.database.transaction(async (trx) => {
      const [row] = await trx("payment").where({ id: payment.id }).forUpdate().select("metadata", "amount")
      const voided = { ...row?.metadata?.voided, [share.order_id]: share.amount }
      await trx("payment")
        .where({ id: payment.id })
        .update({ metadata: { ...row?.metadata, voided } })
      const sum = Object.values(voided).reduce((all, amount) => MathBN.add(all, amount), MathBN.convert(0))
      return MathBN.gte(sum, MathBN.convert(row?.amount ?? 0).decimalPlaces(0))
    })
    if (allVoid) await this.payments.cancelPayment(payment.id)
  }

  private async untilCaptured(sessionId: string, id: string): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt++) {
      const payment = await this.find(sessionId)
      if (payment?.captured_at) return
      if (!payment?.captures?.length) throw new Error(`Capturing payment ${id} failed`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`Waited too long for payment ${id} to be captured`)
  }

  private async refundVoided(id: string): Promise<void> {
    const payment = await this.payments.retrievePayment(id, { relations: ["refunds"] })
    const voided = (payment as { metadata?: ParentMetadata }).metadata?.voided ?? {}
    for (const [order_id, amount] of Object.entries(voided)) {
      const done = payment.refunds?.some(
        (refund) => (refund as { metadata?: { order_id?: string } }).metadata?.order_id === order_id,
      )
      if (done) continue
      await this.refund(
        payment,
        { order_id } as ShareData,
        amount,
        `Order ${order_id} was cancelled before the payment was captured`,
      )
    }
  }
}
