import * as flows from "@medusajs/medusa/core-flows"
import { bank } from "../doubles/bank/bank"
import { fillCart } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { commissionRule, type Entry, ledgerOf } from "./support/ledger"
import { complete, eventually, orderOf, ordersOf, sharePayment, sum } from "./support/purchases"

const byKind = (entries: Entry[], kind: string) => entries.filter((entry) => entry.kind === kind)
const inAccount = (entries: Entry[], account: string) => sum(entries.map(({ postings }) => postings[account] ?? 0))

describeMarketplace("the ledger of a purchase", { cooperatives: 3 }, ({ market, database }) => {
  const books = () => ledgerOf(market(), database)
  const refund = (payment_id: string, amount: number) =>
    market().run(flows.refundPaymentWorkflow, { payment_id, amount })
  const buy = async () => {
    bank.mode = "captured"
    const { order_ids } = await complete(market(), await fillCart(market(), { both: true }))
    const [first, second, third] = await ordersOf(market(), order_ids)
    if (!first || !second || !third) throw new Error("Three orders were expected")
    for (const id of order_ids) await books().bookOrder(id)
    return { order_ids, first, second, third }
  }
  const share = (order: { payment_collections: { amount: number }[] }) => Number(order.payment_collections[0]?.amount)
  const frozenOf = async (order_id: string) => {
    const { rows } = await database.raw(
      `select "kind", "base", "claim", "amount", "tax", "rule_id", "rule" from "commission_line" where "order_id" = '${order_id}'`,
    )
    return rows as { kind: string; base: string; claim: string; amount: string; tax: string; rule_id: string }[]
  }

  it("a sale of three cooperatives: each has what was captured less its frozen commission", async () => {
    await commissionRule(market())
    const { order_ids, first } = await buy()
    for (const order of await ordersOf(market(), order_ids)) {
      const frozen = await frozenOf(order.id)
      const commission = sum(frozen.map(({ amount }) => Number(amount)))
      expect(sum(frozen.map(({ claim }) => Number(claim)))).toBe(share(order))
      expect(commission).toBe(
        sum(frozen.map(({ kind, base }) => (kind === "item" ? Math.floor(Number(base) * 0.025 + 0.5) : 0))),
      )
      const entries = await books().entries(order.id)
      expect(entries.map(({ kind }) => kind).sort()).toEqual(["commission", "sale", "shipping"])
      expect(inAccount(entries, "held")).toBe(-share(order))
      expect(inAccount(entries, "commission")).toBe(commission)
      expect(await books().ledger().balancesOf(order.cooperative.id)).toEqual({
        pending: share(order) - commission,
        available: 0,
        in_transit: 0,
      })
    }
    expect(sum((await books().entries()).map(({ postings }) => -(postings["held"] ?? 0)))).toBe(
      bank.intents.values().next().value?.captured,
    )
    expect(await books().unbalanced()).toEqual([])
    expect(first.cooperative.id).toBeTruthy()
  })

  it("is booked by itself when the purchase is placed, and when money is given back", async () => {
    await commissionRule(market())
    bank.mode = "captured"
    const { order_ids } = await complete(market(), await fillCart(market()))
    await eventually(async () => byKind(await books().entries(), "sale").length === order_ids.length, "sales booked")
    const order = await orderOf(market(), order_ids[0] ?? "")
    await refund(sharePayment(order).id, 5000)
    await eventually(async () => byKind(await books().entries(order.id), "refund").length === 1, "the refund booked")
  })

  it("a later rule changes nothing that was frozen, nor what its refund takes back", async () => {
    const rule = await commissionRule(market())
    const { first } = await buy()
    const before = await frozenOf(first.id)
    await commissionRule(market(), { rank: 1, basis_points: 5000 })
    const commissions = market().container.resolve("commission") as {
      updateCommissionRules: (rule: { id: string; valid_to: string }) => Promise<unknown>
    }
    await commissions.updateCommissionRules({ id: rule.id, valid_to: "2020-01-02" })
    await books().bookOrder(first.id)
    expect(await frozenOf(first.id)).toEqual(before)
    await refund(sharePayment(first).id, share(first))
    await books().bookOrder(first.id)
    const entries = await books().entries(first.id)
    for (const account of ["held", "pending", "commission"]) expect(inAccount(entries, account)).toBe(0)
    await expect(
      database.raw(`update "commission_line" set "amount" = 0 where "order_id" = '${first.id}'`),
    ).rejects.toThrow("frozen")
    await expect(database.raw(`delete from "commission_rule" where "id" = '${rule.id}'`)).rejects.toThrow()
  })

  it("a refund takes from what is pending, after the release from what is available", async () => {
    await commissionRule(market())
    const { first } = await buy()
    const coop = first.cooperative.id
    await refund(sharePayment(first).id, 5000)
    await books().bookOrder(first.id)
    const { pending } = await books().ledger().balancesOf(coop)
    await books().releaseOrder(first.id)
    await books().releaseOrder(first.id)
    expect(await books().ledger().balancesOf(coop)).toEqual({ pending: 0, available: pending, in_transit: 0 })
    await refund(sharePayment(first).id, share(first) - 5000)
    await books().bookOrder(first.id)
    expect(await books().ledger().balancesOf(coop)).toEqual({ pending: 0, available: 0, in_transit: 0 })
  })

  it("a cancelled order leaves nothing, its siblings everything", async () => {
    await commissionRule(market())
    const { first, second } = await buy()
    const before = await books().entries(second.id)
    await market().run(flows.cancelOrderWorkflow, { order_id: first.id })
    await books().bookOrder(first.id)
    expect(inAccount(await books().entries(first.id), "pending")).toBe(0)
    expect(inAccount(await books().entries(first.id), "commission")).toBe(0)
    expect(await books().entries(second.id)).toEqual(before)
  })

  it("lines that an edit adds are frozen by the rules of their day, and booked when they are paid", async () => {
    await commissionRule(market())
    const { first } = await buy()
    const before = await frozenOf(first.id)
    await commissionRule(market(), { rank: 1, basis_points: 1000 })
    const coop = market().cooperatives.find(({ id }) => id === first.cooperative.id)
    await market().run(flows.beginOrderEditOrderWorkflow, { order_id: first.id })
    await market().run(flows.orderEditAddNewItemWorkflow, {
      order_id: first.id,
      items: [{ variant_id: coop?.products[0]?.variant, quantity: 3, unit_price: 11_111, allow_backorder: true }],
    })
    await market().run(flows.requestOrderEditRequestWorkflow, { order_id: first.id })
    await market().run(flows.confirmOrderEditRequestWorkflow, { order_id: first.id })
    await eventually(async () => (await frozenOf(first.id)).length === before.length + 1, "the new line frozen")
    const after = await frozenOf(first.id)
    expect(before.every((line) => after.some((other) => JSON.stringify(other) === JSON.stringify(line)))).toBe(true)
    const added = after.find((line) => !before.some((other) => JSON.stringify(other) === JSON.stringify(line)))
    expect(Number(added?.amount)).toBe(Math.floor(Number(added?.base) * 0.1 + 0.5))
    const edited = await orderOf(market(), first.id)
    const extra = edited.payment_collections.find(({ payments }) => !payments?.length)
    await market().run(flows.markPaymentCollectionAsPaid, { payment_collection_id: extra?.id, order_id: first.id })
    await books().bookOrder(first.id)
    const entries = await books().entries(first.id)
    expect(byKind(entries, "sale")).toHaveLength(2)
    expect(inAccount(entries, "commission")).toBe(sum(after.map(({ amount }) => Number(amount))))
  })

  it("booked by many at once, everything stands once", async () => {
    await commissionRule(market())
    const { order_ids, first } = await buy()
    await refund(sharePayment(first).id, 5000)
    await Promise.all(order_ids.flatMap((id) => Array.from({ length: 8 }, () => books().bookOrder(id))))
    expect(byKind(await books().entries(), "sale")).toHaveLength(3)
    expect(byKind(await books().entries(), "refund")).toHaveLength(1)
    const transaction = (key: string) => ({
      key,
      kind: "adjustment",
      cooperative_id: first.cooperative.id,
      currency_code: "idr",
      postings: [
        { account: "available", amount: 100 },
        { account: "commission", amount: -100 },
      ],
    })
    const batches = Array.from({ length: 10 }, (_, n) => [transaction(`a:${n % 2}`), transaction(`a:${(n + 1) % 2}`)])
    await Promise.all(batches.map((batch) => books().ledger().post(batch)))
    expect(byKind(await books().entries(), "adjustment")).toHaveLength(2)
  })

  it("nothing in it can be changed, deleted, or written unbalanced", async () => {
    await commissionRule(market())
    await buy()
    for (const table of ["ledger_transaction", "ledger_posting"]) {
      await expect(database.raw(`delete from "${table}"`)).rejects.toThrow("append-only")
      await expect(database.raw(`truncate "${table}" cascade`)).rejects.toThrow("append-only")
    }
    await expect(database.raw(`update "ledger_posting" set "amount" = 1`)).rejects.toThrow("append-only")
    await expect(database.raw(`update "ledger_transaction" set "note" = 'x'`)).rejects.toThrow("append-only")
    const [some] = (await database.raw(`select "id", "cooperative_id" from "ledger_transaction" limit 1`)).rows
    await expect(
      database.raw(
        `insert into "ledger_posting" ("transaction_id", "cooperative_id", "account", "amount") values ('${some?.["id"]}', '${some?.["cooperative_id"]}', 'in_transit', 5)`,
      ),
    ).rejects.toThrow("does not balance")
    await expect(
      database.raw(
        `insert into "ledger_transaction" ("id", "key", "kind", "cooperative_id", "currency_code") values ('x', 'x', 'sale', 'x', 'idr')`,
      ),
    ).rejects.toThrow("does not balance")
    await expect(
      books()
        .ledger()
        .post([
          {
            key: "x",
            kind: "sale",
            cooperative_id: "x",
            currency_code: "idr",
            postings: [
              { account: "held", amount: -5 },
              { account: "pending", amount: 4 },
            ],
          },
        ]),
    ).rejects.toThrow("does not balance")
  })

  it("a dispute of the whole payment is spread over the orders, and comes back when it is won", async () => {
    await commissionRule(market())
    const { order_ids, first } = await buy()
    const before = await books().ledger().balancesOf(first.cooperative.id)
    const [purchase] = (await database.raw(`select "id", "total" from "purchase" limit 1`)).rows
    const dispute = { dispute_id: "dp", purchase_id: purchase?.["id"], amount: Math.round(Number(purchase?.["total"])) }
    await books().bookDispute({ ...dispute, state: "opened" })
    await books().bookDispute({ ...dispute, state: "opened" })
    for (const order of await ordersOf(market(), order_ids))
      expect(await books().ledger().balancesOf(order.cooperative.id)).toMatchObject({ pending: 0 })
    await books().bookDispute({ ...dispute, state: "won" })
    expect(await books().ledger().balancesOf(first.cooperative.id)).toEqual(before)
    expect(await books().unbalanced()).toEqual([])
  })
})
