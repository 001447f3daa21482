import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { EventOutcome } from "../../domain/event-outcome"
import { handlingMs, nextAttempt } from "../../domain/gateway-event-state"
import Dispute from "./models/dispute"
import GatewayDifference from "./models/gateway-difference"
import GatewayEvent from "./models/gateway-event"

/** An event as a gateway sent it. */
export type IncomingEvent = {
  provider: string
  event_id: string
  type: string
  object_id: string
  payload: Record<string, string | number | boolean | null>
}
export type StoredEvent = IncomingEvent & { id: string; attempts: number }
export type NewDispute = {
  id: string
  provider: string
  purchase_id: string | null
  payment_session_id: string | null
  amount: number
  currency_code: string
  reason: string
  parts: { order_id: string; amount: number }[]
}
export type NewDifference = {
  provider: string
  kind: "unknown_refund" | "refund_failed"
  object_id: string
  purchase_id: string | null
  payment_session_id: string | null
  amount: number
  currency_code: string
}

/** What gateways told us. Each thing is written once: the database decides between two that come at once. */
export default class GatewayModuleService extends MedusaService({ GatewayEvent, Dispute, GatewayDifference }) {
  private readonly database: Knex

  constructor(container: { __pg_connection__: Knex }) {
    super(container)
    this.database = container.__pg_connection__
  }

  /** Writes it down and gives it to the caller to handle; null when it is known already. */
  async receive(event: IncomingEvent): Promise<StoredEvent | null> {
    const now = new Date()
    const id = generateEntityId(undefined, "gwev")
    const row = { ...event, id, payload: JSON.stringify(event.payload), received_at: now, next_at: later(now) }
    const written = await this.database("gateway_event")
      .insert(row)
      .onConflict(["provider", "event_id"])
      .ignore()
      .returning("id")
    return written.length ? { ...event, id, attempts: 1 } : null
  }

  /** Events that failed, or whose handler died, and whose time has come. */
  async due(take = 50): Promise<string[]> {
    return this.database("gateway_event")
      .where("next_at", "<=", new Date())
      .orderBy("received_at")
      .limit(take)
      .pluck("id")
  }

  /** Gives a due event to one caller; null to everybody else. */
  async claim(id: string): Promise<StoredEvent | null> {
    const now = new Date()
    const [row] = await this.database("gateway_event")
      .where({ id })
      .where("next_at", "<=", now)
      .update({ next_at: later(now), attempts: this.database.raw("attempts + 1"), updated_at: now })
      .returning(["id", "provider", "event_id", "type", "object_id", "payload", "attempts"])
    return row ?? null
  }

  async handled(id: string, outcome: EventOutcome | null = null): Promise<void> {
    const now = new Date()
    const end = { state: "handled", outcome, handled_at: now, next_at: null, error: null, updated_at: now }
    await this.database("gateway_event").where({ id }).update(end)
  }

  async failed({ id, attempts }: StoredEvent, error: string): Promise<void> {
    const now = new Date()
    const end = { state: "failed", error: error.slice(0, 1000), next_at: nextAttempt(attempts, now), updated_at: now }
    await this.database("gateway_event").where({ id }).update(end)
  }

  /** The dispute as it was first written down; whether this call did. */
  async openDispute(dispute: NewDispute): Promise<{ parts: NewDispute["parts"]; first: boolean }> {
    const row = { ...dispute, parts: JSON.stringify(dispute.parts), opened_at: new Date() }
    const written = await this.database("dispute").insert(row).onConflict("id").ignore().returning("id")
    const [known] = await this.database("dispute").where({ id: dispute.id }).select("parts")
    return { parts: known.parts, first: written.length > 0 }
  }

  async closeDispute(id: string, state: "won" | "lost"): Promise<void> {
    await this.database("dispute").where({ id, state: "opened" }).update({ state, closed_at: new Date() })
  }

  /** Whether it was news. */
  async note(difference: NewDifference): Promise<boolean> {
    const row = { ...difference, id: generateEntityId(undefined, "gwdi"), found_at: new Date() }
    const written = await this.database("gateway_difference")
      .insert(row)
      .onConflict(["provider", "kind", "object_id"])
      .ignore()
      .returning("id")
    return written.length > 0
  }
}

const later = (now: Date): Date => new Date(now.getTime() + handlingMs)
