import { bank } from "../doubles/bank/bank"
import { fillCart } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { complete, outcomes } from "./support/purchases"

/** The code of a refusal; what has none is shown as it is. */
const refusalOf = (reason: unknown): string => {
  const { code, message } = reason as { code?: string; message?: string }
  return code ?? message ?? String(reason)
}

describeMarketplace("many buyers at once", { cooperatives: 4, stock: 1 }, ({ market, database }) => {
  const stock = async () => {
    const { rows } = await database.raw(
      `select stocked_quantity::int as stocked, reserved_quantity::int as reserved from inventory_level`,
    )
    return rows as { stocked: number; reserved: number }[]
  }
  const race = (carts: string[]) => outcomes(carts.map((cart) => complete(market(), cart)))

  it("ten carts, the last piece: exactly one gets it, nine are told that it is sold out", async () => {
    const carts: string[] = []
    for (let n = 0; n < 10; n++)
      carts.push(await fillCart(market(), { items: [{ cooperative: 0, product: 0, quantity: 1 }] }))
    const { won, lost } = await race(carts)
    expect(won).toHaveLength(1)
    expect(lost.map(({ code }) => code)).toEqual(Array(9).fill("sold_out"))
    expect((await stock()).every(({ stocked, reserved }) => reserved <= stocked)).toBe(true)
    expect([...bank.intents.values()].filter(({ status }) => status === "authorized")).toHaveLength(1)
    const { rows } = await database.raw(`select count(*)::int as n from "order"`)
    expect(rows[0]?.["n"]).toBe(1)
  })

  it("fifty checkouts at once on ten pieces, twenty rounds: exactly ten succeed each time, the others are told, nothing stays reserved", async () => {
    const rounds = 20
    const pieces = 10
    const oneCart = () => fillCart(market(), { items: [{ cooperative: 0, product: 0, quantity: 1 }] })
    const item = market().cooperatives[0]?.products[0]?.inventoryItem
    const level = async () => {
      const { rows } = await database.raw(
        `select stocked_quantity::int as stocked, reserved_quantity::int as reserved from inventory_level where inventory_item_id = '${item}'`,
      )
      return rows[0]
    }
    const stockUp = (total: number) =>
      database.raw(
        `update inventory_level set stocked_quantity = ${total}, raw_stocked_quantity = '{"value":"${total}","precision":20}' where inventory_item_id = '${item}'`,
      )
    // who lost tries again in the next round, beside newcomers
    let carts: string[] = []
    for (let round = 1; round <= rounds; round++) {
      await stockUp(round * pieces)
      while (carts.length < 50) carts.push(await oneCart())
      const results = await Promise.allSettled(carts.map((cart) => complete(market(), cart)))
      const lost = results.flatMap((result, index) =>
        result.status === "rejected" ? [{ cart: carts[index] ?? "", code: refusalOf(result.reason) }] : [],
      )
      expect({ round, won: carts.length - lost.length }).toEqual({ round, won: pieces })
      expect(lost.map(({ code }) => code)).toEqual(Array(40).fill("sold_out"))
      expect(await level()).toEqual({ stocked: round * pieces, reserved: round * pieces })
      carts = lost.map(({ cart }) => cart)
    }
    const { rows } = await database.raw(`select
      (select count(*) from "order")::int as orders, (select count(*) from purchase)::int as purchases,
      (select count(*) from reservation_item where deleted_at is null)::int as reservations`)
    expect(rows[0]).toEqual({ orders: 200, purchases: 200, reservations: 200 })
    expect([...bank.intents.values()].filter(({ status }) => status === "authorized")).toHaveLength(200)
  }, 900_000)

  it("ten carts over four cooperatives in opposite orders: one gets all, nobody waits for ever", async () => {
    const items = [0, 1, 2, 3].map((cooperative) => ({ cooperative, product: 0, quantity: 1 }))
    const carts: string[] = []
    for (let n = 0; n < 10; n++) carts.push(await fillCart(market(), { items: n % 2 ? items : [...items].reverse() }))
    const { won } = await race(carts)
    expect(won).toHaveLength(1)
    expect((await stock()).every(({ stocked, reserved }) => reserved <= stocked)).toBe(true)
  })

  it("twenty carts with enough for all: every one succeeds and everything is reserved", async () => {
    await database.raw(
      `update inventory_level set stocked_quantity = 1000, raw_stocked_quantity = '{"value":"1000","precision":20}'`,
    )
    const carts: string[] = []
    for (let n = 0; n < 20; n++) carts.push(await fillCart(market(), { from: [0, 1, 2] }))
    const { lost } = await race(carts)
    expect(lost).toEqual([])
    expect((await stock()).reduce((sum, { reserved }) => sum + reserved, 0)).toBe(60)
  })
})
