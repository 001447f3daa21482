import type { MedusaContainer } from "@medusajs/framework/types"
import type { Gateway } from "../contract/gateway"
import { GATEWAY_MODULE } from "../modules/gateway"
import type GatewayModuleService from "../modules/gateway/service"

const take = 100
const iso = (date: Date | string): string => new Date(date).toISOString()
const isoOrNull = (date: Date | string | null): string | null => (date ? iso(date) : null)

/** Failed events, differences and disputes, newest first. */
export async function loadGateway(container: MedusaContainer): Promise<Gateway> {
  const gateway: GatewayModuleService = container.resolve(GATEWAY_MODULE)
  const [events, differences, disputes] = await Promise.all([
    gateway.listGatewayEvents({ state: "failed" }, { take, order: { received_at: "DESC" } }),
    gateway.listGatewayDifferences({}, { take, order: { found_at: "DESC" } }),
    gateway.listDisputes({}, { take, order: { opened_at: "DESC" } }),
  ])
  return {
    failed_events: events.map(({ id, provider, type, object_id, attempts, error, received_at, next_at }) => ({
      ...{ id, provider, type, object_id, attempts, error },
      received_at: iso(received_at),
      next_at: isoOrNull(next_at),
    })),
    differences: differences.map(({ id, provider, kind, object_id, purchase_id, amount, currency_code, found_at }) => ({
      ...{ id, provider, kind, object_id, purchase_id, currency_code },
      amount: Number(amount),
      found_at: iso(found_at),
    })),
    disputes: disputes.map(
      ({ id, provider, purchase_id, amount, currency_code, reason, state, opened_at, closed_at }) => ({
        ...{ id, provider, purchase_id, currency_code, reason, state },
        amount: Number(amount),
        opened_at: iso(opened_at),
        closed_at: isoOrNull(closed_at),
      }),
    ),
  }
}
