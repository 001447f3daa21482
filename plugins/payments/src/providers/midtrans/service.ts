import type * as Medusa from "@medusajs/framework/types"
import { AbstractPaymentProvider, MathBN, MedusaError, PaymentActions } from "@medusajs/framework/utils"
import { CodedError } from "@opop/vendor/domain/coded-error"
import { rupiahOf } from "../../domain/midtrans-amount"
import { midtransState } from "../../domain/midtrans-state"
import { MidtransClient } from "../../midtrans/client"
import { type MidtransOptions, midtransBanks } from "../../midtrans/midtrans-options"
import { type MidtransData, midtransDataOf, readMidtransData } from "./session-data"

type Data = Record<string, unknown> | undefined

/**
 * QRIS and virtual accounts through Midtrans: charged when the session is made, paid later with a phone or at a bank. Of what a client
 * sends along only the name of a bank is read. Notifications come by a route of our own (`/hooks/midtrans`).
 */
export default class MidtransProvider extends AbstractPaymentProvider<MidtransOptions> {
  static override identifier = "midtrans"
  private readonly midtrans: MidtransClient

  constructor(
    container: Record<string, unknown>,
    private readonly options: MidtransOptions,
  ) {
    super(container as never, options)
    this.midtrans = new MidtransClient(options)
  }

  static override validateOptions(options: Record<string, unknown>): void {
    const missing = ["serverKey", "apiUrl", "minutes"].filter((name) => !options[name])
    if (missing.length)
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `The Midtrans provider needs: ${missing.join(", ")}`)
  }

  async initiatePayment({
    amount,
    currency_code,
    data,
  }: Medusa.InitiatePaymentInput): Promise<Medusa.InitiatePaymentOutput> {
    if (currency_code.toLowerCase() !== "idr")
      throw new CodedError("payment_unavailable", `Midtrans takes rupiah, not ${currency_code}`)
    const order_id = String(data?.["session_id"])
    const bank = midtransBanks.find((known) => known === data?.["bank"]) ?? null
    const due = rupiah(amount)
    const charged = await this.midtrans.charge({ order_id, amount: due, bank }).catch(async (cause) => {
      // it may have been made although no answer came: nobody may pay what no session remembers
      await this.midtrans.cancel(order_id).catch(() => false)
      throw cause
    })
    return { id: charged.transaction_id, data: midtransDataOf(charged, due, this.options.minutes) }
  }

  /** A charge cannot be changed: a new total needs a new session. */
  async updatePayment({ data, amount }: Medusa.UpdatePaymentInput): Promise<Medusa.UpdatePaymentOutput> {
    const session = readMidtransData(data)
    if (rupiah(amount) !== session.amount) throw new CodedError("payment_changed", "The total of this payment is fixed")
    return { data: session }
  }

  async authorizePayment({ data }: Medusa.AuthorizePaymentInput): Promise<Medusa.AuthorizePaymentOutput> {
    const session = readMidtransData(data)
    return { data: session, status: await this.statusOf(session) }
  }

  async getPaymentStatus(input: Medusa.GetPaymentStatusInput): Promise<Medusa.GetPaymentStatusOutput> {
    return this.authorizePayment(input)
  }

  /** QRIS and virtual accounts are taken when they are paid. */
  async capturePayment({ data }: Medusa.CapturePaymentInput): Promise<Medusa.CapturePaymentOutput> {
    const session = readMidtransData(data)
    if ((await this.statusOf(session)) !== "captured") throw new CodedError("not_captured", "Midtrans has no money yet")
    return { data: session }
  }

  /** Midtrans gives QRIS back by itself; what came into a virtual account is recorded here and carried out by hand. */
  async refundPayment({ data, amount, context }: Medusa.RefundPaymentInput): Promise<Medusa.RefundPaymentOutput> {
    const session = readMidtransData(data)
    const key = context?.idempotency_key
    if (!key) throw new Error("A refund without a key could be made twice")
    if (session.kind === "qris") await this.midtrans.refund(session.session_id, rupiah(amount), key, "refund")
    return { data: session }
  }

  async cancelPayment({ data }: Medusa.CancelPaymentInput): Promise<Medusa.CancelPaymentOutput> {
    await this.release(data)
    return { data: readMidtransData(data) }
  }

  /** A session that is replaced: nobody may pay it any more. */
  async deletePayment({ data }: Medusa.DeletePaymentInput): Promise<Medusa.DeletePaymentOutput> {
    await this.release(data)
    return { data: {} }
  }

  async retrievePayment({ data }: Medusa.RetrievePaymentInput): Promise<Medusa.RetrievePaymentOutput> {
    const session = readMidtransData(data)
    const gateway_record = await this.recordOf(session)
    return { data: { ...session, ...(gateway_record && { gateway_record }) } }
  }

  async getWebhookActionAndData(): Promise<Medusa.WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  /** What reconciliation compares our rows with; null for virtual accounts, whose refunds Midtrans knows nothing of. */
  private async recordOf({ kind, session_id }: MidtransData): Promise<{ captured: number; refunded: number } | null> {
    const found = kind === "qris" ? await this.midtrans.status(session_id) : null
    if (!found) return null
    const taken = midtransState(found.transaction_status, found.fraud_status) === "captured"
    return {
      captured: taken ? (rupiahOf(found.gross_amount) ?? 0) : 0,
      refunded: rupiahOf(found.refund_amount ?? "0") ?? 0,
    }
  }

  /** @throws CodedError `payment_changed` when it has been paid meanwhile: that is refunded, not forgotten */
  private async release(data: Data): Promise<void> {
    const sessionId = data?.["session_id"]
    if (typeof sessionId !== "string" || (await this.midtrans.cancel(sessionId))) return
    const found = await this.midtrans.status(sessionId)
    if (found && midtransState(found.transaction_status, found.fraud_status) === "captured")
      throw new CodedError("payment_changed", `Payment ${sessionId} has been paid and cannot be cancelled`)
  }

  /** @throws Error when another amount was charged than this session is for */
  private async statusOf({ session_id, amount }: MidtransData): Promise<Medusa.PaymentSessionStatus> {
    const found = await this.midtrans.status(session_id)
    if (!found) return "error"
    if (rupiahOf(found.gross_amount) !== amount)
      throw new CodedError("payment_changed", `Midtrans has ${found.gross_amount}, the session ${amount}`)
    const state = midtransState(found.transaction_status, found.fraud_status)
    if (state === "processing") return "pending_authorization"
    return state === "failed" ? "error" : state
  }
}

/** Banks know no fractions of a rupiah. */
const rupiah = (amount: Medusa.InitiatePaymentInput["amount"]): number =>
  MathBN.convert(amount).decimalPlaces(0).toNumber()
