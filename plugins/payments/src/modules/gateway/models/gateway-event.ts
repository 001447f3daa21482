import { model } from "@medusajs/framework/utils"
import { gatewayEventStates } from "../../../domain/gateway-event-state"

/** What a gateway told us, written once before anything is done about it. */
const GatewayEvent = model
  .define("gateway_event", {
    id: model.id({ prefix: "gwev" }).primaryKey(),
    /** `stripe`, `midtrans`. */
    provider: model.text(),
    /** The gateway's own id: the same again is the same event. */
    event_id: model.text(),
    type: model.text(),
    /** What it is about, e.g. a PaymentIntent's id. */
    object_id: model.text(),
    /** A few facts, nothing personal: the present state is asked for when it is handled. */
    payload: model.json(),
    state: model.enum([...gatewayEventStates]).default("received"),
    attempts: model.number().default(1),
    error: model.text().nullable(),
    /** What came of it, where its handler says so: see `domain/event-outcome`. */
    outcome: model.text().nullable(),
    received_at: model.dateTime(),
    handled_at: model.dateTime().nullable(),
    /** When it may be tried again; empty when it is over, or waits for a person. */
    next_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["provider", "event_id"], unique: true }, { on: ["next_at"] }])

export default GatewayEvent
