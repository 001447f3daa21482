import { CodedError } from "@opop/vendor/domain/coded-error"
import type Stripe from "stripe"
import { asked, GatewayRefusal, isUnreachable } from "../../connect/gateway-error"

const terminal = "payment_intent_unexpected_state"

export type NewIntent = {
  session_id: string
  amount: number
  currency: string
  customer: string | null
  /** Authorise now, capture when a cooperative accepts. */
  later: boolean
  key: string
}

/** What the provider asks of Stripe. Amounts are Stripe's smallest units; every call that changes something carries its key. */
export class StripeGateway {
  constructor(private readonly stripe: Stripe) {}

  async create({ customer, key, ...intent }: NewIntent): Promise<Stripe.PaymentIntent> {
    const make = (more: object, idempotencyKey: string) =>
      asked(
        this.stripe.paymentIntents.create(
          {
            amount: intent.amount,
            currency: intent.currency,
            capture_method: intent.later ? "manual" : "automatic",
            automatic_payment_methods: { enabled: true },
            transfer_group: intent.session_id,
            metadata: { session_id: intent.session_id },
            ...more,
          },
          { idempotencyKey },
        ),
      )
    if (!customer) return make({}, key)
    try {
      return await make({ customer }, key)
    } catch (error) {
      // deleted at Stripe, or made with other keys: the buyer can still pay, without saved cards
      if (!(error instanceof GatewayRefusal) || error.code !== "resource_missing") throw error
      return make({}, `${key}:guest`)
    }
  }

  retrieve(id: string): Promise<Stripe.PaymentIntent> {
    return asked(this.stripe.paymentIntents.retrieve(id))
  }

  /** Setting an amount twice is setting it once; a fixed key would make the way back to an earlier amount a repetition of it. */
  update(id: string, amount: number, currency: string): Promise<Stripe.PaymentIntent> {
    return asked(this.stripe.paymentIntents.update(id, { amount, currency }))
  }

  /** @param amount null for everything; what is left of the authorisation is released */
  async capture(id: string, amount: number | null, idempotencyKey: string): Promise<Stripe.PaymentIntent> {
    try {
      const params = amount === null ? {} : { amount_to_capture: amount }
      return await asked(this.stripe.paymentIntents.capture(id, params, { idempotencyKey }))
    } catch (error) {
      if (!isUnreachable(error) && !isTerminal(error)) throw error
      // an earlier attempt may have done it before its answer was lost
      const intent = await this.retrieve(id)
      if (intent.status === "succeeded" && intent.amount_received === (amount ?? intent.amount)) return intent
      throw error
    }
  }

  /** @throws CodedError `refund_too_much` */
  async refund(id: string, amount: number, key: string): Promise<void> {
    const params = { payment_intent: id, amount, metadata: { refund: key } }
    try {
      await asked(this.stripe.refunds.create(params, { idempotencyKey: `refund:${key}` }))
    } catch (error) {
      if (isTooMuch(error)) throw new CodedError("refund_too_much", `${id} has not that much left`)
      if (!isUnreachable(error)) throw error
      // the answer was lost: whether it was done decides, else the caller's next attempt would refund once more
      for await (const refund of this.stripe.refunds.list({ payment_intent: id, limit: 100 }))
        if (refund.metadata?.["refund"] === key) return
      throw error
    }
  }

  /** The intent with what has been given back of it already. */
  async record(id: string): Promise<{ intent: Stripe.PaymentIntent; refunded: number }> {
    const intent = await asked(this.stripe.paymentIntents.retrieve(id, { expand: ["latest_charge"] }))
    const charge = intent.latest_charge
    return { intent, refunded: charge && typeof charge === "object" ? charge.amount_refunded : 0 }
  }

  /** Asked again, the same. @throws CodedError `payment_processing` when the money is there or on its way */
  async cancel(id: string): Promise<Stripe.PaymentIntent> {
    try {
      return await asked(this.stripe.paymentIntents.cancel(id, {}, { idempotencyKey: `cancel:${id}` }))
    } catch (error) {
      if (!isTerminal(error) && !isUnreachable(error)) throw error
      const intent = await this.retrieve(id)
      if (intent.status === "canceled") return intent
      if (isTerminal(error)) throw new CodedError("payment_processing", `Payment ${id} is ${intent.status}`)
      throw error
    }
  }
}

const isTerminal = (error: unknown): boolean => error instanceof GatewayRefusal && error.code === terminal
const isTooMuch = (error: unknown): boolean =>
  error instanceof GatewayRefusal && (error.code === "charge_already_refunded" || error.param === "amount")
