import { createRequire } from "node:module"
import { bank } from "../doubles/bank/bank"
import { describeMarketplace } from "./support/describe-marketplace"
import { type DeskOrder, orderDesk, tracking } from "./support/order-desk"
import { people } from "./support/people"
import { readPdf } from "./support/read-pdf"

type RawApi = {
  get: (path: string, options: object) => Promise<{ status: number; headers: Record<string, unknown>; data: Buffer }>
}

const load = createRequire(import.meta.url)
const codeOf = (page: Awaited<ReturnType<typeof readPdf>>[number] | undefined, format: string) =>
  page?.codes.filter((code) => code.format.replace(/[^a-z0-9]/gi, "").toLowerCase() === format).map(({ text }) => text)

const order = (different: object = {}) => ({
  ...{ id: "order_1", number: 1042, purchase_number: "OPOP-4K7M-92QX", service: "JNE Reguler", abroad: false },
  to: { name: "Siti Aminah", phone: "+6281234567890", lines: ["Jl. Kenari 5", "Kab. Jember", "Jawa Timur 68172"] },
  from: { name: "Kopontren Nurul Jadid", phone: "+628111", lines: ["Paiton", "Jawa Timur 67291"] },
  ...{ note: "Tolong bungkus rapi", pieces: 14, weight: 2350, parcels_sent: 0 },
  lines: [{ title: "Kopi", variant: "200 g", sku: "KOPI-200", quantity: 14 }],
  ...different,
})

describe("papers", () => {
  const labels = (sheet: string, ...orders: object[]): Promise<Buffer> =>
    load("@opop/vendor/documents/label-pdf").labelPdf(
      orders.map((one) => ({ order: one, parcel: 1, of: 2 })),
      sheet,
    )

  it("an A6 label: everything on it can be read back, also by a scanner", async () => {
    const [page, ...more] = await readPdf(new Uint8Array(await labels("a6", order())))
    expect(more).toEqual([])
    expect([page?.width, page?.height]).toEqual([298, 420])
    for (const text of ["Siti Aminah", "+6281234567890", "Jl. Kenari 5", "Kopontren Nurul Jadid", "JNE Reguler"])
      expect(page?.text).toContain(text)
    for (const text of ["1/2", "2,35 kg", "14 barang", "Tolong bungkus rapi"]) expect(page?.text).toContain(text)
    expect(codeOf(page, "code128")).toEqual(["1042-1"])
    expect(codeOf(page, "qrcode")).toEqual(["OPOP-4K7M-92QX/1042-1"])
  })

  it("letters that the font lacks are written in Latin ones, or kept in the QR code", async () => {
    const arabic = order({ to: { name: "محمد", phone: "", lines: ["Gdańsk"] } })
    const chinese = order({ abroad: true, to: { name: "王小明", phone: "", lines: ["100000 北京", "CHINA"] } })
    const pages = await readPdf(new Uint8Array(await labels("a6", arabic, chinese)))
    expect(pages[0]?.text).toContain("mhmd")
    expect(pages[0]?.text).toContain("Gdansk")
    expect(pages[1]?.text).toContain("CHINA")
    expect(pages[1]?.text).toContain("scan the QR code")
    expect(codeOf(pages[1], "qrcode")?.[0]).toContain("王小明\n100000 北京")
  })

  it("long names, addresses and notes stay on their label, whose codes stay readable", async () => {
    const long = order({
      to: { name: "Muhammad ".repeat(11), phone: "+6281234567890", lines: Array(5).fill("Jalan Raya ".repeat(18)) },
      from: { name: "Koperasi ".repeat(20), phone: "", lines: Array(3).fill("Pesantren ".repeat(20)) },
      note: "Catatan ".repeat(37),
    })
    const pages = await readPdf(new Uint8Array(await labels("a6", long)))
    expect(pages).toHaveLength(1)
    expect(codeOf(pages[0], "code128")).toEqual(["1042-1"])
  })

  it("four to an A4 page", async () => {
    const five = [1, 2, 3, 4, 5].map((number) => order({ number }))
    const pages = await readPdf(new Uint8Array(await labels("a4", ...five)))
    expect(pages.map(({ width, height }) => [width, height])).toEqual([
      [595, 842],
      [595, 842],
    ])
    expect(codeOf(pages[0], "code128")?.sort()).toEqual(["1-1", "2-1", "3-1", "4-1"])
    expect(codeOf(pages[1], "code128")).toEqual(["5-1"])
  })

  it("a packing list names each piece, and goes on over pages", async () => {
    const lines = Array.from({ length: 30 }, (_, n) => ({
      title: `Barang ${n}`,
      variant: "",
      sku: "",
      quantity: n + 1,
    }))
    const pdf: Buffer = await load("@opop/vendor/documents/packing-list-pdf").packingListPdf([order({ lines })])
    const pages = await readPdf(new Uint8Array(pdf))
    expect(pages.length).toBeGreaterThan(1)
    const text = pages.map((page) => page.text).join(" ")
    for (const { title } of lines) expect(text).toContain(title)
    expect(text).not.toContain("Kenari")
    expect(codeOf(pages[0], "code128")).toEqual(["1042"])
  })
})

describeMarketplace("labels of orders", { cooperatives: 2, stock: 10 }, ({ market, database, api }) => {
  const { bought, done, crew } = orderDesk({ market, database, api })
  const print = async (path: string, token: string) => {
    const raw = api as unknown as RawApi
    const headers = { authorization: `Bearer ${token}` }
    const reply = await raw.get(path, { headers, responseType: "arraybuffer", validateStatus: () => true })
    return { status: reply.status, type: String(reply.headers["content-type"]), data: Buffer.from(reply.data) }
  }
  const packer = async (order: DeskOrder) => {
    const cooperative = market().cooperatives.find((_, n) => order.cooperative.handle === `kopontren-${n}`)
    return (await people(api, market()).member(cooperative?.id ?? "", "fulfilment")).token
  }

  it("only of one's own, only while there is a parcel to send, only for those who pack", async () => {
    bank.mode = "captured"
    const { first, second } = await bought()
    const token = await packer(first)
    expect((await print(`/vendor/orders/${first.id}/label`, token)).status).toBe(400)
    await done(first, "accept")
    const { status, type, data } = await print(`/vendor/orders/${first.id}/label?of=2`, token)
    expect({ status, type }).toEqual({ status: 200, type: "application/pdf" })
    const pages = await readPdf(new Uint8Array(data))
    expect(pages.map((page) => codeOf(page, "code128")?.[0])).toEqual([`${first.number}-1`, `${first.number}-2`])
    expect(pages[0]?.text).toContain("Siti Aminah")
    expect((await print(`/vendor/labels?orders=${first.id},${second.id}`, token)).status).toBe(404)
    expect((await print(`/vendor/labels?orders=`, token)).status).toBe(400)
    expect((await print(`/vendor/labels?orders=${first.id}&sheet=a4`, token)).status).toBe(200)
    const list = await print(`/vendor/orders/${first.id}/packing-list`, token)
    expect((await readPdf(new Uint8Array(list.data)))[0]?.text).toContain(`Pesanan ${first.number}`)
    const cooperative = market().cooperatives.find((_, n) => first.cooperative.handle === `kopontren-${n}`)
    const finance = await crew().member(cooperative?.id ?? "", "finance")
    expect((await print(`/vendor/orders/${first.id}/label`, finance.token)).status).toBe(403)
    await done(first, "send", tracking)
    expect((await print(`/vendor/orders/${first.id}/label`, token)).status).toBe(200)
  })
})
