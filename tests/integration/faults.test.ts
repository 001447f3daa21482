import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { vi } from "vitest"
import { bank } from "../doubles/bank/bank"
import { fillCart, read, startPayment } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { complete, ordersOf } from "./support/purchases"

const nothingWritten = {
  orders: 0,
  lines: 0,
  addresses: 0,
  purchases: 0,
  reservations: 0,
  reserved: 0,
  cart_links: 0,
  share_sessions: 0,
  share_payments: 0,
  collections: 1,
  completed: 0,
}

describeMarketplace("completing a purchase under faults", { cooperatives: 3, stock: 5 }, ({ market, database }) => {
  afterEach(() => void vi.restoreAllMocks())

  const written = async () => {
    const { rows } = await database.raw(`select
      (select count(*) from "order")::int as orders, (select count(*) from order_line_item)::int as lines, (select count(*) from order_address)::int as addresses,
      (select count(*) from purchase)::int as purchases, (select count(*) from reservation_item where deleted_at is null)::int as reservations,
      (select coalesce(sum(reserved_quantity), 0) from inventory_level)::int as reserved, (select count(*) from order_cart where deleted_at is null)::int as cart_links,
      (select count(*) from payment_session where provider_id = 'pp_share_share' and deleted_at is null)::int as share_sessions,
      (select count(*) from payment where provider_id = 'pp_share_share' and deleted_at is null)::int as share_payments,
      (select count(*) from payment_collection where deleted_at is null)::int as collections, (select count(*) from cart where completed_at is not null)::int as completed`)
    return rows[0]
  }
  const service = <Service extends object>(key: string) => market().container.resolve(key) as Service
  type Methods = Record<string, (...args: unknown[]) => Promise<unknown>>
  const failOnce = (key: string, method: string) =>
    vi.spyOn(service<Methods>(key), method).mockRejectedValueOnce(new Error("injected"))

  const faults: [string, () => unknown][] = [
    ["the orders", () => failOnce(Modules.ORDER, "createOrders")],
    ["the payment collections", () => failOnce(Modules.PAYMENT, "createPaymentCollections")],
    ["the reservations", () => failOnce(Modules.INVENTORY, "createReservationItems")],
    ["the purchase's state", () => failOnce("purchase", "updatePurchases")],
    [
      "the shares",
      () =>
        vi
          .spyOn(service<Methods>(ContainerRegistrationKeys.PG_CONNECTION), "transaction")
          .mockRejectedValueOnce(new Error("injected")),
    ],
    ["the gateway, which refuses", () => Object.assign(bank.failNext, { authorize: "card declined" })],
  ]
  for (const mode of ["authorized", "captured"] as const) {
    it.each(faults)(
      `fails at %s (${mode}): everything undone, no money kept, and a new attempt succeeds`,
      async (_, arm) => {
        bank.mode = mode
        const cart = await fillCart(market())
        arm()
        await expect(complete(market(), cart)).rejects.toThrow(/injected|Payment authorization failed/)
        vi.restoreAllMocks()
        expect(await written()).toEqual(nothingWritten)
        for (const intent of bank.intents.values()) {
          expect(intent.captured - intent.refunded).toBe(0)
          expect(intent.status).not.toBe("authorized")
        }
        await startPayment(market(), cart)
        expect((await complete(market(), cart)).order_ids).toHaveLength(3)
      },
    )
  }

  it("a payment that needs the buyer again: nothing is written, the session stays, the second try succeeds", async () => {
    bank.mode = "requires_more"
    const cart = await fillCart(market())
    await expect(complete(market(), cart)).rejects.toThrow("was not authorized with the provider")
    expect(await written()).toEqual(nothingWritten)
    bank.mode = "authorized"
    expect((await complete(market(), cart)).order_ids).toHaveLength(3)
  })

  it("an authorisation that was cancelled is not taken for a payment", async () => {
    const cart = await fillCart(market())
    failOnce("purchase", "updatePurchases")
    await complete(market(), cart).catch(() => undefined)
    vi.restoreAllMocks()
    failOnce(Modules.ORDER, "addOrderTransactions")
    await startPayment(market(), cart)
    bank.mode = "captured"
    await expect(complete(market(), cart)).rejects.toThrow()
    expect((await written())?.["orders"]).toBe(0)
  })

  it("too few pieces at one cooperative: the buyer learns which, the gateway is never asked", async () => {
    const cart = await fillCart(market(), {
      items: [
        { cooperative: 0, product: 0, quantity: 1 },
        { cooperative: 1, product: 0, quantity: 5 },
      ],
    })
    await complete(market(), await fillCart(market(), { items: [{ cooperative: 1, product: 0, quantity: 2 }] }))
    bank.calls.length = 0
    await expect(complete(market(), cart)).rejects.toMatchObject({
      code: "sold_out",
      details: { variants: [market().cooperatives[1]?.products[0]?.variant] },
    })
    expect(bank.calls).toEqual([])
  })

  it("asked again, the same purchase; asked five times at once, one purchase", async () => {
    const cart = await fillCart(market())
    const results = await Promise.all([1, 2, 3, 4, 5].map(() => complete(market(), cart)))
    expect(new Set(results.map(({ id }) => id)).size).toBe(1)
    expect((await complete(market(), cart)).id).toBe(results[0]?.id)
    expect(await written()).toMatchObject({ orders: 3, purchases: 1 })
    expect(bank.calls.filter((call) => call.startsWith("authorize"))).toHaveLength(1)
  })

  describe("a process that died half-way", () => {
    /** Completes a cart, then takes away what a process that died at that point would not have written. */
    const leaveBehind = async (state: "pending" | "reserved", withShares: boolean) => {
      const cart = await fillCart(market())
      const purchase = await complete(market(), cart)
      await database.raw(`update purchase set state = '${state}', placed_at = null where id = '${purchase.id}'`)
      if (!withShares) {
        await database.raw(`delete from payment where provider_id = 'pp_share_share'`)
        await database.raw(`delete from payment_session where provider_id = 'pp_share_share'`)
      }
      return { cart, purchase }
    }
    const state = async (id: string) =>
      (await read<{ state: string }>(market(), "purchase", ["state"], { id }))[0]?.state

    it("after the payment: the next call finishes the purchase, once", async () => {
      const { cart, purchase } = await leaveBehind("reserved", false)
      expect(await complete(market(), cart)).toEqual(purchase)
      expect(await state(purchase.id)).toBe("placed")
      expect(await written()).toMatchObject({ orders: 3, purchases: 1, share_payments: 3, reserved: 3 })
    })

    it("after the shares: nothing is made twice", async () => {
      const { cart, purchase } = await leaveBehind("reserved", true)
      await complete(market(), cart)
      expect(await state(purchase.id)).toBe("placed")
      expect(await written()).toMatchObject({ orders: 3, share_sessions: 3, share_payments: 3 })
    })

    it("before the payment: everything is removed and the buyer starts afresh", async () => {
      const { cart, purchase } = await leaveBehind("pending", false)
      await database.raw(
        `update payment_session set status = 'pending', authorized_at = null where provider_id = 'pp_bank_bank'`,
      )
      await database.raw(`delete from payment where provider_id = 'pp_bank_bank'`)
      const again = await complete(market(), cart)
      expect(again.id).not.toBe(purchase.id)
      expect(await written()).toMatchObject({ orders: 3, purchases: 1, reserved: 3, cart_links: 3 })
      expect(
        (await ordersOf(market(), again.order_ids)).every(
          ({ payment_collections }) => payment_collections[0]?.status === "authorized",
        ),
      ).toBe(true)
    })

    it("and nobody comes back: a job repairs it", async () => {
      const { purchase } = await leaveBehind("reserved", false)
      await database.raw(`update purchase set updated_at = now() - interval '1 hour' where id = '${purchase.id}'`)
      const { createRequire } = await import("node:module")
      await createRequire(import.meta.url)("@opop/vendor/jobs/repair-purchases").default(market().container)
      expect(await state(purchase.id)).toBe("placed")
    })
  })
})
