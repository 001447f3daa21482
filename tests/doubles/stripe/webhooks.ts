import { createHmac } from "node:crypto"
import type { StripeEvent } from "./objects"

export type Delivery = { event: string; type: string; status: number | null }

/** Stripe's signature over a body: `t=<seconds>,v1=<HMAC-SHA256 of "t.body">`. */
export function signature(body: string, secret: string, seconds = Math.floor(Date.now() / 1000)): string {
  const digest = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")
  return `t=${seconds},v1=${digest}`
}

/** Tells a server what happened, by itself or when told to. */
export class Webhooks {
  url: string | null = null
  secret = "whsec_double"
  /** Whether every new event is delivered by itself. */
  auto = false
  deliveries: Delivery[] = []
  private underWay = new Set<Promise<unknown>>()

  onEvent(event: StripeEvent): void {
    if (!this.auto || !this.url) return
    const sent: Promise<unknown> = this.send(event)
      .catch(() => undefined)
      .finally(() => this.underWay.delete(sent))
    this.underWay.add(sent)
  }

  /** The status that the receiver answered with; null when nobody answered. */
  async send(event: StripeEvent): Promise<number | null> {
    if (!this.url) throw new Error("Nobody listens: no webhook URL is set")
    const body = JSON.stringify(event)
    const headers = { "content-type": "application/json", "stripe-signature": signature(body, this.secret) }
    const status = await fetch(this.url, { method: "POST", headers, body }).then(
      (response) => response.status,
      () => null,
    )
    this.deliveries.push({ event: event.id, type: event.type, status })
    return status
  }

  /** Until everything that is being delivered has arrived. */
  async settled(): Promise<void> {
    while (this.underWay.size) await Promise.all(this.underWay)
  }

  reset(): void {
    this.deliveries = []
    this.auto = false
  }
}
