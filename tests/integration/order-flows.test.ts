import { Modules } from "@medusajs/framework/utils"
import * as flows from "@medusajs/medusa/core-flows"
import { bank, type Intent } from "../doubles/bank/bank"
import { fillCart, read } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { complete, type OrderRow, orderOf, sharePayment } from "./support/purchases"

const intent = (): Intent => {
  const [only] = bank.intents.values()
  if (!only) throw new Error("The bank knows no payment")
  return only
}

describeMarketplace(
  "core's own order flows touch one cooperative only",
  { cooperatives: 2, stock: 100 },
  ({ market }) => {
    const run = (workflow: unknown, input: unknown) => market().run(workflow, input)
    const buy = async (quantity = 2) => {
      bank.mode = "captured"
      const { order_ids } = await complete(market(), await fillCart(market(), { quantity }))
      const order = await orderOf(market(), order_ids[0] ?? "")
      const index = market().cooperatives.findIndex(({ id }) => id === order.cooperative.id)
      const [mine, other] = index === 0 ? market().cooperatives : [...market().cooperatives].reverse()
      if (!mine || !other) throw new Error("Two cooperatives were expected")
      return { order, sibling: order_ids[1] ?? "", mine, other }
    }
    const lines = (order: OrderRow, quantity?: number) =>
      order.items.map((item) => ({ id: item.id, quantity: quantity ?? item.quantity }))
    const deliver = async (order: OrderRow) => {
      const fulfilment = await run(flows.createOrderFulfillmentWorkflow, { order_id: order.id, items: lines(order) })
      await run(flows.createOrderShipmentWorkflow, {
        order_id: order.id,
        fulfillment_id: fulfilment.id,
        items: lines(order),
        labels: [],
      })
      await run(flows.markOrderFulfillmentAsDeliveredWorkflow, { orderId: order.id, fulfillmentId: fulfilment.id })
    }
    const stock = async (inventoryItem: string | undefined) => {
      const [level] = await market()
        .container.resolve(Modules.INVENTORY)
        .listInventoryLevels({ inventory_item_id: inventoryItem ?? "" })
      return { stocked: Number(level?.stocked_quantity), reserved: Number(level?.reserved_quantity) }
    }
    const pending = async (id: string) => Number((await orderOf(market(), id)).summary.pending_difference)
    const refundOwed = async (order: OrderRow) => {
      const owed = -(await pending(order.id))
      expect(owed).toBeGreaterThan(0)
      await run(flows.refundPaymentWorkflow, { payment_id: sharePayment(order).id, amount: owed })
      expect(await pending(order.id)).toBe(0)
      expect(intent().refunded).toBeCloseTo(owed, 4)
    }
    const untouched = (before: OrderRow, after: OrderRow) => {
      for (const field of ["status", "total"] as const) expect(after[field]).toEqual(before[field])
      expect(after.transactions).toHaveLength(before.transactions.length)
      expect(after.payment_collections.map(({ status, refunded_amount }) => [status, Number(refunded_amount)])).toEqual(
        before.payment_collections.map(({ status, refunded_amount }) => [status, Number(refunded_amount)]),
      )
    }

    it("packed, sent and delivered from the cooperative's own place; only its stock moves", async () => {
      const { order, sibling, mine, other } = await buy()
      await deliver(order)
      expect(await stock(mine.products[0]?.inventoryItem)).toEqual({ stocked: 98, reserved: 0 })
      expect(await stock(other.products[0]?.inventoryItem)).toEqual({ stocked: 100, reserved: 2 })
      const after = await orderOf(market(), order.id)
      expect(after.fulfillments).toHaveLength(1)
      expect(after.fulfillments[0]).toMatchObject({ location_id: mine.location })
      const detail = await run(flows.getOrderDetailWorkflow, {
        order_id: order.id,
        fields: ["id", "fulfillment_status", "payment_status"],
      })
      expect(detail).toMatchObject({ payment_status: "captured", fulfillment_status: "delivered" })
      expect((await orderOf(market(), sibling)).fulfillments).toEqual([])
    })

    it("returned and refunded from its share", async () => {
      const { order, sibling, mine } = await buy()
      await deliver(order)
      const before = await orderOf(market(), sibling)
      const { return_id } = await run(flows.beginReturnOrderWorkflow, {
        order_id: order.id,
        location_id: mine.location,
      })
      await run(flows.requestItemReturnWorkflow, { return_id, items: lines(order, 1) })
      await run(flows.createReturnShippingMethodWorkflow, {
        return_id,
        shipping_option_id: mine.returnOption,
        custom_amount: 0,
      })
      await run(flows.confirmReturnRequestWorkflow, { return_id })
      await run(flows.beginReceiveReturnWorkflow, { return_id })
      await run(flows.receiveItemReturnRequestWorkflow, { return_id, items: lines(order, 1) })
      await run(flows.confirmReturnReceiveWorkflow, { return_id })
      await refundOwed(order)
      untouched(before, await orderOf(market(), sibling))
      expect(await stock(mine.products[0]?.inventoryItem)).toEqual({ stocked: 99, reserved: 0 })
    })

    it("edited upwards: the difference is a payment of its own, and cancelling gives back both", async () => {
      const { order, sibling, mine } = await buy(1)
      await run(flows.beginOrderEditOrderWorkflow, { order_id: order.id })
      await run(flows.orderEditAddNewItemWorkflow, {
        order_id: order.id,
        items: [{ variant_id: mine.products[1]?.variant, quantity: 1 }],
      })
      await run(flows.requestOrderEditRequestWorkflow, { order_id: order.id })
      await run(flows.confirmOrderEditRequestWorkflow, { order_id: order.id })
      const extra = (await orderOf(market(), order.id)).payment_collections.find(({ status }) => status === "not_paid")
      expect(extra).toBeDefined()
      await run(flows.markPaymentCollectionAsPaid, { order_id: order.id, payment_collection_id: extra?.id })
      expect(await pending(order.id)).toBe(0)
      await run(flows.cancelOrderWorkflow, { order_id: order.id })
      expect(intent().refunded).toBeCloseTo(Number(order.total), 4)
      expect(intent().captured - intent().refunded).toBeCloseTo(Number((await orderOf(market(), sibling)).total), 4)
    })

    it("edited downwards: the difference comes out of its share", async () => {
      const { order, sibling } = await buy(3)
      const before = await orderOf(market(), sibling)
      await run(flows.beginOrderEditOrderWorkflow, { order_id: order.id })
      await run(flows.orderEditUpdateItemQuantityWorkflow, { order_id: order.id, items: lines(order, 1) })
      await run(flows.requestOrderEditRequestWorkflow, { order_id: order.id })
      await run(flows.confirmOrderEditRequestWorkflow, { order_id: order.id })
      await refundOwed(order)
      untouched(before, await orderOf(market(), sibling))
    })

    it("exchanged", async () => {
      const { order, sibling, mine } = await buy()
      await deliver(order)
      const before = await orderOf(market(), sibling)
      const { exchange_id } = await run(flows.beginExchangeOrderWorkflow, { order_id: order.id })
      await run(flows.orderExchangeRequestItemReturnWorkflow, { exchange_id, return_id: "", items: lines(order, 1) })
      await run(flows.orderExchangeAddNewItemWorkflow, {
        exchange_id,
        items: [{ variant_id: mine.products[1]?.variant, quantity: 1 }],
      })
      const [exchange] = await read<{ return_id: string }>(market(), "order_exchange", ["id", "return_id"], {
        id: exchange_id,
      })
      await run(flows.createExchangeShippingMethodWorkflow, {
        exchange_id,
        shipping_option_id: mine.shippingOption,
        custom_amount: 0,
      })
      await run(flows.createExchangeShippingMethodWorkflow, {
        exchange_id,
        return_id: exchange?.return_id,
        shipping_option_id: mine.returnOption,
        custom_amount: 0,
      })
      await run(flows.confirmExchangeRequestWorkflow, { exchange_id })
      expect((await orderOf(market(), order.id)).items).toHaveLength(2)
      untouched(before, await orderOf(market(), sibling))
    })

    it("claimed and refunded", async () => {
      const { order, sibling } = await buy()
      await deliver(order)
      const before = await orderOf(market(), sibling)
      const { claim_id } = await run(flows.beginClaimOrderWorkflow, { order_id: order.id, type: "refund" })
      await run(flows.orderClaimItemWorkflow, {
        claim_id,
        items: [{ ...lines(order, 1)[0], reason: "production_failure" }],
      })
      await run(flows.orderClaimRequestItemReturnWorkflow, { claim_id, items: lines(order, 1) })
      await run(flows.confirmClaimRequestWorkflow, { claim_id })
      await refundOwed(order)
      untouched(before, await orderOf(market(), sibling))
    })
  },
)
