import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"

type Row = {
  fulfillments: { canceled_at: string | null; shipped_at: string | null; delivered_at: string | null }[]
  shipping_address: { country_code: string | null } | null
}

const day = 24 * 3_600_000

/**
 * The last moment in which a return or a problem of this order can be reported: the window begins when it was received, or when it
 * counts as received. null while it was not sent.
 */
export async function reportUntil(container: MedusaContainer, order_id: string): Promise<Date | null> {
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, settings] = await Promise.all([
    query.graph({
      entity: "order",
      fields: [
        "fulfillments.canceled_at",
        "fulfillments.shipped_at",
        "fulfillments.delivered_at",
        "shipping_address.country_code",
      ],
      filters: { id: order_id },
    }),
    programme.settings(),
  ])
  const order = data[0] as unknown as Row | undefined
  const parcels = order?.fulfillments.filter(({ canceled_at, shipped_at }) => !canceled_at && shipped_at) ?? []
  if (!parcels.length) return null
  const abroad = order?.shipping_address?.country_code !== "id"
  const onTheWay = (abroad ? settings.receive_days_abroad : settings.receive_days) * day
  const received = parcels.map(({ shipped_at, delivered_at }) =>
    delivered_at ? new Date(delivered_at).getTime() : new Date(shipped_at ?? 0).getTime() + onTheWay,
  )
  return new Date(Math.max(...received) + settings.return_days * day)
}
