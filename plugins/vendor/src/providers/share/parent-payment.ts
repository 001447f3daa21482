import { randomUUID } from "node:crypto"
import { MedusaModule } from "@medusajs/framework/modules-sdk"
import type { ILockingModule, PaymentDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PaymentInternals } from "./payment-internals"
import type { ShareData } from "./share-data"
import { type Database, VoidedShares } from "./voided-shares"

/** The buyer's one payment behind the shares, driven through the Payment module so that it keeps a native ledger. */
export class ParentPayment {
  private readonly voided: VoidedShares

  constructor(database: Database) {
    this.voided = new VoidedShares(database)
  }

  /** A payment provider is built inside the Payment module and cannot ask its container for the module itself. */
  private get payments(): PaymentInternals {
    return loaded<PaymentInternals>(Modules.PAYMENT)
  }

  /** null while a deferred payment has not arrived. */
  async find(sessionId: string): Promise<PaymentDTO | null> {
    const [payment] = await this.payments.listPayments(
      { payment_session_id: sessionId },
      { relations: ["captures", "refunds"] },
    )
    return payment ?? null
  }

  /**
   * Captures what is not cancelled yet, once, whoever asks first. A gateway captures an authorisation once only: what is cancelled
   * afterwards is given back by refunds, and so is everything cancelled before at a gateway that captures nothing but the whole
   * (`whole_capture_only` in the payment's data). Others are told the amount as `capture_amount`.
   */
  async capture(sessionId: string): Promise<void> {
    await this.inTurn(`parent-capture:${sessionId}`, async () => {
      const payment = await this.find(sessionId)
      if (!payment || payment.captured_at) return
      const amount = await this.voided.beginCapture(payment.id)
      // a row without the date is of a process that died before the gateway answered: asked again by the same key
      const capture = payment.captures?.[0] ?? (await this.newCapture(payment, amount))
      const told = { ...payment, data: { ...payment.data, ...(amount && { capture_amount: Number(amount) }) } }
      try {
        // core would call it captured only when it is captured in full
        await this.payments.capturePaymentFromProvider_(
          told,
          { id: `capture:${payment.id}` },
          { isFullyCaptured: true },
        )
      } catch (cause) {
        await this.payments.deleteCaptures([capture.id])
        throw cause
      }
      await this.payments.maybeUpdatePaymentCollection_(payment.payment_collection_id)
      // the money is taken whatever becomes of this; the job `return-voided-shares` asks again
      await this.refundVoided(payment.id).catch(() => undefined)
    })
  }

  /**
   * Gives back a part of the payment. The same key again is the same refund, here and at the gateway: also when the answer to the first
   * attempt was lost, or the process died in the middle.
   */
  async refund(payment: PaymentDTO, orderId: string, amount: string, note: string, key: string): Promise<void> {
    await this.inTurn(`parent-refund:${key}`, async () => {
      const known = await this.payments.listRefunds({ payment_id: payment.id })
      const input = { payment_id: payment.id, amount, note, metadata: { order_id: orderId, key } }
      const refund =
        known.find(({ metadata }) => metadata?.key === key) ?? (await this.payments.refundPayment_(payment, input))
      try {
        await this.payments.refundPaymentFromProvider_(payment, { id: key, raw_amount: refund.raw_amount })
      } catch (cause) {
        await this.payments.deleteRefunds([refund.id])
        throw cause
      }
      await this.payments.maybeUpdatePaymentCollection_(payment.payment_collection_id)
    })
  }

  /** By what the gateway knows a refund of a share again: the caller's own key where there is one, for a second attempt is a new row. */
  async keyOfRefund(refundId: string | undefined): Promise<string> {
    const [row] = refundId ? await this.payments.listRefunds({ id: refundId }) : []
    return row?.metadata?.key ?? refundId ?? randomUUID()
  }

  /**
   * Remembers the share as cancelled, and releases the whole authorisation when every share is. Of a payment that is captured, what it
   * captured of the share goes back. Asked again, nothing more happens.
   */
  async void(payment: PaymentDTO, share: ShareData): Promise<void> {
    const all = await this.voided.add(payment.id, share)
    const now = await this.find(share.parent_session_id)
    // captured while we were at it: whoever captured may have looked before we had written
    if (now?.captured_at) return this.refundVoided(payment.id)
    if (all && !now?.canceled_at) await this.payments.cancelPayment(payment.id)
  }

  /** What was cancelled before the capture and is in it all the same. */
  async refundVoided(id: string): Promise<void> {
    const payment = await this.payments.retrievePayment(id, { relations: ["refunds"] })
    for (const { order_id, amount } of await this.voided.capturedAllTheSame(id)) {
      const note = `Order ${order_id} was cancelled before the payment was captured`
      await this.refund(payment, order_id, amount, note, voidKey(order_id))
    }
  }

  private async newCapture(payment: PaymentDTO, amount: string | null): Promise<{ id: string }> {
    const { capture } = await this.payments.capturePayment_(
      { payment_id: payment.id, ...(amount && { amount }) },
      payment,
    )
    if (!capture) throw new Error(`Payment ${payment.id} is captured already`)
    return capture
  }

  /** One at a time over all processes; a gateway may take its time. */
  private inTurn(key: string, work: () => Promise<void>): Promise<void> {
    return loaded<ILockingModule>(Modules.LOCKING).execute(key, work, { timeout: 60 })
  }
}

/** One share is given back once, whichever way it was cancelled. */
export const voidKey = (orderId: string): string => `void:${orderId}`

function loaded<Service>(module: string): Service {
  const service = (MedusaModule.getModuleInstance(module) as Record<string, Service>)[module]
  if (!service) throw new Error(`The module ${module} is not loaded`)
  return service
}
