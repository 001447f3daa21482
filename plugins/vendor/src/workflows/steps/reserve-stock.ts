import type { IInventoryService, ILockingModule } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CartSnapshot } from "../../domain/cart-snapshot"
import { CodedError } from "../../domain/coded-error"
import { reservationRequests } from "../../domain/reservation-requests"
import { inTurn } from "../in-turn"

type OrderLine = { id: string; variant_id?: string | null; quantity: number }
type Input = { cart: CartSnapshot; orders: { items?: OrderLine[] }[] }

/** Seconds a checkout waits for others that want the same goods. */
const patience = 20

/**
 * Reserves the stock of all orders at once. Core's own step takes its lock keys unsorted, and a lock in the database holds
 * a connection per waiter: here keys are sorted and few checkouts of this process wait at a time.
 */
export const reserveStockStep = createStep(
  "reserve-stock",
  async ({ cart, orders }: Input, { container }) => {
    const requests = reservationRequests(
      cart,
      orders.flatMap((order) => order.items ?? []),
    )
    if (!requests.length) return new StepResponse([] as { id: string; line_item_id: string }[], null)
    const inventory: IInventoryService = container.resolve(Modules.INVENTORY)
    const locking: ILockingModule = container.resolve(Modules.LOCKING)
    const keys = [...new Set(requests.map(({ inventory_item_id }) => inventory_item_id))]
    const made = await inTurn(() =>
      locking.execute(keys, () => inventory.createReservationItems(requests), { timeout: patience }),
    ).catch((cause) => {
      throw soldOut(cause, cart) ?? cause
    })
    const rows = made.map(({ id, line_item_id }) => ({ id, line_item_id: line_item_id ?? "" }))
    return new StepResponse(rows, { ids: rows.map(({ id }) => id), keys })
  },
  async (made, { container }) => {
    if (!made) return
    const inventory: IInventoryService = container.resolve(Modules.INVENTORY)
    const locking: ILockingModule = container.resolve(Modules.LOCKING)
    await inTurn(() =>
      locking.execute(made.keys, () => inventory.deleteReservationItems(made.ids), { timeout: patience }),
    )
  },
)

/** The refusal a buyer understands; the module's own names only ids. */
const soldOut = (cause: unknown, cart: CartSnapshot): CodedError | null => {
  if (!(cause instanceof Error) || !/not enough stock/i.test(cause.message)) return null
  const message = cause.message
  const short = cart.items.filter((item) =>
    item.variant?.inventory_items?.some(({ inventory_item_id }) => message.includes(inventory_item_id)),
  )
  const error = new CodedError("sold_out", message, {
    variants: (short.length ? short : cart.items).map(({ variant_id }) => variant_id),
  })
  error.cause = cause
  return error
}
