import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { INotificationModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { bank } from "../doubles/bank/bank"
import { fillCart } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { complete, eventually, ordersOf } from "./support/purchases"

const load = createRequire(import.meta.url)
const folder = await mkdtemp(join(tmpdir(), "opop-letters-"))
// read by the application's configuration, which the runner loads later
const directory = join(folder, "mail")
process.env["MAIL_DIRECTORY"] = directory

type Row = {
  id: string
  to: string
  template: string
  status: string
  trigger_type: string
  data: { language: string }
}

describeMarketplace("letters", { cooperatives: 2, letters: true }, ({ market, database }) => {
  const notifications = (): INotificationModuleService => market().container.resolve(Modules.NOTIFICATION)
  const rows = async () => (await notifications().listNotifications({}, { take: 100 })) as unknown as Row[]
  const emit = (name: string, data: object) =>
    market()
      .container.resolve(Modules.EVENT_BUS)
      .emit({ name, data } as never)
  const retry = () => load("@opop/vendor/jobs/retry-letters").default(market().container)
  const age = () => database.raw("update notification set updated_at = now() - interval '1 day'")
  /** The plain letters to this address, oldest first. */
  const lettersTo = async (address: string): Promise<string[]> => {
    const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(".txt")).sort()
    const texts = await Promise.all(names.map((name) => readFile(join(directory, name), "utf8")))
    return texts.filter((text) => text.startsWith(`To: ${address}\n`))
  }
  const sent = (count: number) =>
    eventually(
      async () => (await rows()).filter(({ status }) => status === "success").length >= count,
      `${count} letters sent`,
    )
  /** Long enough for a letter too many to show itself. */
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 1500))

  const staff = async () => {
    const service = market().container.resolve("cooperative") as {
      createMembers: (data: object) => Promise<{ id: string }>
      createMemberships: (data: object) => Promise<unknown>
    }
    for (const [index, { id }] of market().cooperatives.entries())
      for (const role of ["owner", "fulfilment", "finance", "catalogue"]) {
        const member = await service.createMembers({ email: `${role}-${index}@example.test`, name: `Ibu ${role}` })
        await service.createMemberships({ member_id: member.id, cooperative_id: id, role })
      }
  }
  const buy = async (locale: string | null, provider?: string) => {
    const cart = await fillCart(market(), provider ? { provider } : {})
    if (locale)
      await market()
        .container.resolve(Modules.CART)
        .updateCarts(cart, { locale } as never)
    const purchase = await complete(market(), cart)
    return { ...purchase, orders: await ordersOf(market(), purchase.order_ids) }
  }

  beforeEach(async () => {
    await rm(directory, { recursive: true, force: true })
    await staff()
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it("one to the buyer, one to each who packs, however often the events come", async () => {
    bank.mode = "captured"
    const { id, order_ids } = await buy("en")
    await sent(5)
    const again = ["purchase.placed", "purchase.paid", "purchase.placed"]
    await Promise.all(again.map((name) => emit(name, { id })))
    await quiet()
    const [letter, ...more] = await lettersTo("buyer@example.test")
    expect(more).toEqual([])
    expect(letter).toContain("Subject: We have your order OPOP-")
    expect(letter).toContain("Hello Aminah,")
    expect(letter).toMatch(/View your order: http:\/\/localhost:8000\/en\/purchases\/OPOP-/)
    expect(letter).toContain("Parcel from Kopontren 0")
    for (const [index, orderId] of order_ids.entries())
      for (const role of ["owner", "fulfilment"]) {
        const [desk, ...others] = await lettersTo(`${role}-${index}@example.test`)
        expect(others).toEqual([])
        expect(desk).toContain(`Ada pesanan baru untuk Kopontren ${index}`)
        expect(desk).toContain(`/id/seller/orders/${orderId}`)
      }
    for (const index of [0, 1]) {
      expect(await lettersTo(`finance-${index}@example.test`)).toEqual([])
      expect(await lettersTo(`catalogue-${index}@example.test`)).toEqual([])
    }
  })

  it("how to transfer, in Indonesian; the cooperatives hear of it when the money is there", async () => {
    const { id, orders } = await buy(null, "pp_transfer_transfer")
    await sent(1)
    const [letter] = await lettersTo("buyer@example.test")
    const total = orders.reduce((sum, order) => sum + Number(order.total), 0)
    expect(letter).toContain("Halo Aminah,")
    expect(letter).toContain(`Jumlah: Rp\u00a0${Math.round(total).toLocaleString("id-ID")}`)
    expect(letter).toMatch(
      /Bank: Bank Contoh Syariah\nNomor rekening: [\d ]+\nAtas nama: .+\nJumlah: .+\nBerita transfer: \d{10}/,
    )
    expect(letter).toMatch(/Paling lambat: \d+ \w+ 20\d\d pukul \d\d\.\d\d WIB/)
    expect(await rows()).toHaveLength(1)

    await load("@opop/payments/workflows/confirm-transfer").confirmTransfer(market().container, {
      purchase_id: id,
      amount: Math.round(total),
      confirmed_by: "test",
    })
    await sent(6)
    await emit("purchase.paid", { id })
    await quiet()
    expect((await rows()).map(({ template }) => template).sort()).toEqual([
      ...Array(4).fill("desk_new_order"),
      "purchase_awaiting",
      "purchase_paid",
    ])
  })

  it("one that failed is tried again and then sent once; the purchase stands", async () => {
    bank.mode = "captured"
    // no folder can be made where a file lies
    await writeFile(directory, "")
    const { orders } = await buy(null)
    expect(orders).toHaveLength(2)
    await eventually(
      async () => (await rows()).filter(({ status }) => status === "failure").length === 5,
      "five letters failed",
    )
    await retry()
    expect((await rows()).every(({ status }) => status === "failure")).toBe(true)

    await rm(directory)
    await age()
    await retry()
    await age()
    await retry()
    expect((await rows()).map(({ status }) => status)).toEqual(Array(5).fill("success"))
    expect(await lettersTo("buyer@example.test")).toHaveLength(1)
    expect(await lettersTo("owner-1@example.test")).toHaveLength(1)
  })

  it("those whose event was lost with its process are written by the clock, once", async () => {
    bank.mode = "captured"
    await buy("en")
    await sent(5)
    await database.raw("delete from notification")
    await rm(directory, { recursive: true })
    const missed = () => load("@opop/vendor/jobs/write-missed-letters").default(market().container)
    await missed()
    expect(await rows()).toEqual([])
    await database.raw("update purchase set placed_at = now() - interval '10 minutes'")
    await missed()
    await missed()
    expect(await rows()).toHaveLength(5)
    const [letter, ...more] = await lettersTo("buyer@example.test")
    expect(letter).toContain("View your order: http://localhost:8000/en/purchases/")
    expect(more).toEqual([])
  })

  it("one that was left unsent by a process that died is sent", async () => {
    bank.mode = "captured"
    await buy(null)
    await sent(5)
    await database.raw("update notification set status = 'pending'")
    await retry()
    expect(await lettersTo("buyer@example.test")).toHaveLength(1)
    await age()
    await retry()
    expect((await rows()).every(({ status }) => status === "success")).toBe(true)
    expect(await lettersTo("buyer@example.test")).toHaveLength(2)
  })

  it("one that fails for a day is given up, and the others are not", async () => {
    bank.mode = "captured"
    await writeFile(directory, "")
    await buy(null)
    await eventually(async () => (await rows()).length === 5, "five letters noted")
    await quiet()
    await age()
    await database.raw(`update notification set provider_data = '{"attempts": 7}' where template = 'purchase_placed'`)
    await retry()
    await age()
    await rm(directory)
    await retry()
    const [placed, ...others] = (await rows()).sort((a, b) => b.template.localeCompare(a.template))
    expect(placed).toMatchObject({ template: "purchase_placed", status: "failure", trigger_type: "letter-given-up" })
    expect(others.map(({ status }) => status)).toEqual(Array(4).fill("success"))
  })

  it("a cancelled order, a changed account", async () => {
    bank.mode = "captured"
    const { order_ids } = await buy("id")
    await sent(5)
    await emit("cooperative-order.cancelled", { id: order_ids[0], why: "buyer" })
    await emit("payout-account.changed", { id: market().cooperatives[1]?.id })
    await sent(9)
    expect((await lettersTo("buyer@example.test")).at(-1)).toContain("Anda sendiri yang membatalkannya.")
    expect((await lettersTo("fulfilment-0@example.test")).at(-1)).toContain("Pembeli membatalkannya")
    expect((await lettersTo("owner-1@example.test")).at(-1)).toContain("Rekening untuk pencairan Kopontren 1")
    expect(await lettersTo("finance-1@example.test")).toEqual([])
  })
})
