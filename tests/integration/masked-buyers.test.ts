import { deskOrderAnswer, deskOrdersAnswer } from "@opop/vendor/contract/desk"
import { describeMarketplace } from "./support/describe-marketplace"
import { type DeskOrder, orderDesk, tracking } from "./support/order-desk"
import { jakarta } from "./support/shopper"

/** What nobody at the desk may read once it is not needed. */
const private_ = /Melati|12820|Tebet|81234567890/

describeMarketplace("what the desk sees of buyers", { cooperatives: 2, stock: 10 }, ({ market, database, api }) => {
  const { sql, bought, done, buyer, programme } = orderDesk({ market, database, api })

  const one = async (order: DeskOrder) =>
    deskOrderAnswer.parse((await order.desk.get(`/vendor/orders/${order.id}`)).data).order
  const listed = async (order: DeskOrder) => {
    const { orders } = deskOrdersAnswer.parse((await order.desk.get("/vendor/orders")).data)
    return orders.find(({ id }) => id === order.id) ?? expect.fail()
  }
  /** So long ago, less or more than whole days. */
  const over = (column: string, days: number, seconds: number) =>
    sql(
      `update order_course set ${column} = now() - interval '${days} days' - interval '${seconds} seconds' where ${column} is not null`,
    )

  it("name and city until it is accepted, everything until it is done, initials from then on", async () => {
    const { purchase, first } = await bought()
    const fresh = await one(first)
    expect(fresh.delivery).toEqual({ name: jakarta.name, phone: "", lines: [jakarta.regency], sight: "outline" })
    expect(JSON.stringify(fresh)).not.toMatch(private_)
    expect(await listed(first)).toMatchObject({ buyer: jakarta.name, destination: jakarta.regency })

    const packing = await done(first, "accept")
    expect(packing.delivery).toMatchObject({ name: jakarta.name, phone: "+6281234567890", sight: "whole" })
    expect(packing.delivery.lines.join(" ")).toContain(jakarta.street)
    await done(first, "send", tracking)
    await buyer(purchase, first, "receive")
    expect((await one(first)).delivery.sight).toBe("whole")

    await over("received_at", 90, -60)
    expect((await one(first)).delivery.sight).toBe("whole")
    expect((await listed(first)).buyer).toBe(jakarta.name)
    await over("received_at", 90, 1)
    const masked = await one(first)
    expect(masked.delivery).toEqual({ name: "S. A.", phone: "", lines: [jakarta.regency], sight: "masked" })
    expect(JSON.stringify(masked)).not.toMatch(/Siti|Aminah/)
    expect(JSON.stringify(masked)).not.toMatch(private_)
    expect(JSON.stringify(await listed(first))).not.toMatch(/Siti|Aminah/)
  })

  it("a declined order never shows more than it did, and is masked in its time; the province decides when", async () => {
    const { first } = await bought()
    await done(first, "decline", { note: "Bahan habis" })
    expect((await one(first)).delivery.sight).toBe("outline")
    await over("cancelled_at", 30, 1)
    expect((await one(first)).delivery.sight).toBe("outline")
    await programme({ mask_days: 30 })
    expect((await one(first)).delivery).toMatchObject({ name: "S. A.", sight: "masked" })
    await programme({ mask_days: 90 })
  })
})
