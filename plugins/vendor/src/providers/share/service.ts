import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MathBN, PaymentActions } from "@medusajs/framework/utils"
import { ParentPayment } from "./parent-payment"
import type { ShareData } from "./share-data"
import type { Database } from "./voided-shares"

/**
 * An order's part of the buyer's one payment. It never talks to a gateway: capture, refund and cancellation drive the parent
 * payment by amount, so core's own capture, refund, cancel, return, claim, exchange and edit flows touch this share only.
 */
export default class ShareProvider extends AbstractPaymentProvider {
  static override identifier = "share"
  private readonly parent: ParentPayment

  constructor(container: { __pg_connection__: Database }, options: Record<string, unknown>) {
    super(container as never, options)
    this.parent = new ParentPayment(container.__pg_connection__)
  }

  async initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return { id: shareOf(data).order_id, data: { ...data } }
  }

  /** Follows the parent payment's state. */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const payment = await this.parent.find(shareOf(data).parent_session_id)
    const status = !payment
      ? "pending_authorization"
      : payment.canceled_at
        ? "canceled"
        : payment.captured_at
          ? "captured"
          : "authorized"
    return { data: { ...data, parent_payment_id: payment?.id ?? null }, status }
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const { parent_session_id, order_id } = shareOf(data)
    const payment = await this.parent.find(parent_session_id)
    if (!payment || payment.canceled_at) throw new Error(`The payment behind order ${order_id} does not stand`)
    if (!payment.captured_at) await this.parent.capture(parent_session_id)
    return { data: { ...data } }
  }

  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { parent_session_id, order_id } = shareOf(data)
    const payment = await this.parent.find(parent_session_id)
    if (!payment) throw new Error(`The payment behind order ${order_id} has not arrived`)
    const key = await this.parent.keyOfRefund(context?.idempotency_key)
    await this.parent.refund(payment, order_id, MathBN.convert(amount).toFixed(), `Refund on order ${order_id}`, key)
    return { data: { ...data } }
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const share = shareOf(data)
    const payment = await this.parent.find(share.parent_session_id)
    if (payment && !payment.canceled_at) await this.parent.void(payment, share)
    return { data: { ...data, voided: true } }
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return this.authorizePayment(input)
  }

  async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: { ...data } }
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: { ...data } }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: { ...data } }
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

const shareOf = (data: Record<string, unknown> | undefined): ShareData => {
  if (typeof data?.["parent_session_id"] !== "string") throw new Error("A share without its purchase's payment session")
  return data as ShareData
}
