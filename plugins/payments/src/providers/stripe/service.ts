import type * as Medusa from "@medusajs/framework/types"
import { AbstractPaymentProvider, MedusaError, PaymentActions } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { stripeClient } from "../../connect/client"
import { asked } from "../../connect/gateway-error"
import type { StripeOptions } from "../../connect/stripe-options"
import { fromMinorUnits, toMinorUnits } from "../../domain/minor-units"
import { createCustomer, holderId, updateCustomer } from "./account-holder"
import { captureTime, type Database } from "./capture-time"
import { StripeGateway } from "./gateway"
import { assertPaid, statusOf } from "./payment-status"
import { assertFits, readData, type StripeData, sessionData } from "./session-data"

/**
 * Payment by Stripe: one PaymentIntent per session, confirmed in the buyer's browser. Of what a client sends along nothing is
 * read. Webhooks come by a route of our own (`/hooks/stripe`), not by core's.
 */
export default class StripeProvider extends AbstractPaymentProvider<StripeOptions> {
  static override identifier = "stripe"
  private readonly stripe: Stripe
  private readonly gateway: StripeGateway
  private readonly database: Database | undefined

  constructor(container: { __pg_connection__?: Database }, options: StripeOptions) {
    super(container as never, options)
    this.stripe = stripeClient(options)
    this.gateway = new StripeGateway(this.stripe)
    this.database = container.__pg_connection__
  }

  static override validateOptions(options: Record<string, unknown>): void {
    const missing = ["apiKey", "publishableKey", "webhookSecret"].filter((name) => !options[name])
    if (missing.length)
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `The Stripe provider needs: ${missing.join(", ")}`)
  }

  async initiatePayment(input: Medusa.InitiatePaymentInput): Promise<Medusa.InitiatePaymentOutput> {
    // injected by the Payment module after whatever the client sent
    const session_id = String(input.data?.["session_id"])
    const currency = input.currency_code.toLowerCase()
    const intent = await this.gateway.create({
      session_id,
      amount: toMinorUnits(input.amount, currency),
      currency,
      customer: holderId(input.context),
      later: (await captureTime(this.database)) === "on_acceptance",
      key: `create:${input.context?.idempotency_key ?? session_id}`,
    })
    return { id: intent.id, data: sessionData(intent, session_id) }
  }

  async updatePayment({ data, amount, currency_code }: Medusa.UpdatePaymentInput): Promise<Medusa.UpdatePaymentOutput> {
    const session = readData(data)
    const currency = currency_code.toLowerCase()
    const intent = await this.gateway.update(session.id, toMinorUnits(amount, currency), currency)
    return { data: sessionData(intent, session.session_id) }
  }

  async authorizePayment({ data }: Medusa.AuthorizePaymentInput): Promise<Medusa.AuthorizePaymentOutput> {
    const session = readData(data)
    const intent = await this.gateway.retrieve(session.id)
    assertFits(intent, session)
    assertPaid(intent)
    return { data: sessionData(intent, session.session_id), status: statusOf(intent) }
  }

  async getPaymentStatus({ data }: Medusa.GetPaymentStatusInput): Promise<Medusa.GetPaymentStatusOutput> {
    const session = readData(data)
    const intent = await this.gateway.retrieve(session.id)
    return { data: sessionData(intent, session.session_id), status: statusOf(intent) }
  }

  /** Everything, or `data.capture_amount` (the shop's units), which our own code writes: Medusa never says how much. */
  async capturePayment({ data, context }: Medusa.CapturePaymentInput): Promise<Medusa.CapturePaymentOutput> {
    const session = readData(data)
    const wanted = data?.["capture_amount"]
    const amount = wanted === undefined || wanted === null ? null : toMinorUnits(Number(wanted), session.currency)
    const key = `capture:${context?.idempotency_key ?? session.id}:${amount ?? "all"}`
    return { data: sessionData(await this.gateway.capture(session.id, amount, key), session.session_id) }
  }

  async refundPayment({ data, amount, context }: Medusa.RefundPaymentInput): Promise<Medusa.RefundPaymentOutput> {
    const session = readData(data)
    const minor = toMinorUnits(amount, session.currency)
    // a refund without a key of its own gets one that stays the same until it was made
    const key = context?.idempotency_key ?? `${session.id}:${(await this.gateway.record(session.id)).refunded}:${minor}`
    await this.gateway.refund(session.id, minor, key)
    return { data: whitelisted(session) }
  }

  async cancelPayment({ data }: Medusa.CancelPaymentInput): Promise<Medusa.CancelPaymentOutput> {
    const session = readData(data)
    return { data: sessionData(await this.gateway.cancel(session.id), session.session_id) }
  }

  /** A session that is replaced: nobody may pay it any more. Core also deletes sessions that were never started. */
  async deletePayment({ data }: Medusa.DeletePaymentInput): Promise<Medusa.DeletePaymentOutput> {
    if (typeof data?.["id"] === "string") await this.gateway.cancel(data["id"])
    return { data: {} }
  }

  async retrievePayment({ data }: Medusa.RetrievePaymentInput): Promise<Medusa.RetrievePaymentOutput> {
    const session = readData(data)
    const { intent, refunded } = await this.gateway.record(session.id)
    // what reconciliation compares our rows with
    const gateway_record = {
      captured: fromMinorUnits(intent.amount_received, intent.currency),
      refunded: fromMinorUnits(refunded, intent.currency),
    }
    return { data: { ...sessionData(intent, session.session_id), gateway_record } }
  }

  async createAccountHolder({ context }: Medusa.CreateAccountHolderInput): Promise<Medusa.CreateAccountHolderOutput> {
    const known = holderId(context)
    return known ? { id: known } : createCustomer(this.stripe, context.customer)
  }

  async updateAccountHolder({ context }: Medusa.UpdateAccountHolderInput): Promise<Medusa.UpdateAccountHolderOutput> {
    const id = holderId(context)
    if (id && context.customer) await updateCustomer(this.stripe, id, context.customer)
    return { data: { id } }
  }

  async deleteAccountHolder({ context }: Medusa.DeleteAccountHolderInput): Promise<Medusa.DeleteAccountHolderOutput> {
    const id = context.account_holder.data?.["id"]
    if (typeof id === "string") await asked(this.stripe.customers.del(id))
    return {}
  }

  async getWebhookActionAndData(): Promise<Medusa.WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

/** Our own fields and no others. */
function whitelisted(data: StripeData): StripeData {
  const { id, session_id, client_secret, status, amount, currency, customer, last_error } = data
  return { id, session_id, client_secret, status, amount, currency, customer, last_error }
}
