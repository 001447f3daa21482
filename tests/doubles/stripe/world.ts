import { randomBytes } from "node:crypto"
import type {
  Account,
  BalanceTransaction,
  Charge,
  Customer,
  Dispute,
  Intent,
  PaymentMethod,
  Payout,
  Refund,
  Reversal,
  StripeEvent,
  Transfer,
} from "./objects"

/** Something that goes wrong on demand, for the next `times` calls whose `METHOD path` matches. */
export type Fault = {
  match: RegExp
  times: number
  /**
   * `delay`: answers `ms` later. `error`: 500, nothing has changed. `drop`: the connection breaks and nothing has changed.
   * `drop_after`: the connection breaks after everything was done.
   */
  kind: "delay" | "error" | "drop" | "drop_after"
  ms: number
}

export type Answer = { status: number; body: unknown }
export type Remembered = { fingerprint: string; answer: Answer | null }

/** Everything that this Stripe knows. */
export class World {
  intents = new Map<string, Intent>()
  charges = new Map<string, Charge>()
  refunds = new Map<string, Refund>()
  methods = new Map<string, PaymentMethod>()
  customers = new Map<string, Customer>()
  accounts = new Map<string, Account>()
  transfers = new Map<string, Transfer>()
  reversals = new Map<string, Reversal>()
  payouts = new Map<string, Payout>()
  disputes = new Map<string, Dispute>()
  balance = new Map<string, BalanceTransaction>()
  events: StripeEvent[] = []
  faults: Fault[] = []
  /** Answers by idempotency key. */
  answers = new Map<string, Remembered>()
  /** `POST /v1/payment_intents`, in the order of arrival, repeated ones included. */
  calls: { call: string; key: string | null; account: string | null }[] = []
  /** Called with every new event. */
  onEvent: (event: StripeEvent) => void = () => undefined

  reset(): void {
    for (const value of Object.values(this)) if (value instanceof Map) value.clear()
    this.events = []
    this.faults = []
    this.calls = []
  }

  /** Any object by its id. */
  find(id: string): Record<string, unknown> | undefined {
    for (const value of Object.values(this)) {
      if (value instanceof Map && value !== this.answers && value.has(id)) return value.get(id)
    }
    return undefined
  }

  emit(type: string, object: object, account?: string): StripeEvent {
    const event: StripeEvent = {
      ...stamp("evt", "event"),
      object: "event",
      type,
      ...(account ? { account } : {}),
      api_version: "2026-10-28.endive",
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      data: { object: structuredClone(object) as Record<string, unknown> },
    }
    this.events.push(event)
    this.onEvent(event)
    return event
  }
}

export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString("hex")}`
export const now = (): number => Math.floor(Date.now() / 1000)
export const stamp = <Name extends string>(prefix: string, object: Name) => ({
  id: newId(prefix),
  object,
  created: now(),
  livemode: false as const,
})
