import type { Page } from "@playwright/test"
import { fill, goToReview, payButton } from "./buyer"
import { home, openDesk } from "./desk"
import { findProduct } from "./find-products"
import { expect } from "./shop-test"
import { confirmTransfer } from "./staff"
import { text } from "./texts"

type Desk = { get: (path: string) => Promise<unknown>; post: (path: string, body?: unknown) => Promise<unknown> }

/** A signed-in member's way to the desk's routes, for what many screens would take to set up. */
async function deskOf(page: Page): Promise<Desk> {
  const token = (await page.context().cookies()).find(({ name }) => name === "member_token")?.value ?? ""
  const ask = async (method: string, path: string, body?: unknown) => {
    const raw = body instanceof Buffer
    const reply = await fetch(new URL(path, process.env["BACKEND_URL"]), {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": raw ? "application/octet-stream" : "application/json",
      },
      ...(method === "GET" ? {} : { body: raw ? new Uint8Array(body) : JSON.stringify(body ?? {}) }),
    })
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
    return reply.json()
  }
  return { get: (path) => ask("GET", path), post: (path, body) => ask("POST", path, body) }
}

/** Someone buys two pieces at the demonstration's store and pays. @returns the purchase's number */
async function bought(page: Page): Promise<string> {
  const product = await findProduct(() => true, { cooperative: home, in_stock: 1 })
  await page.goto(`/id/products/${product.handle}`)
  await page.locator('[name="quantity"]').fill("2")
  await page.getByRole("button", { name: text("id", "product.add") }).click()
  await expect(page.getByRole("link", { name: text("id", "cart.open") })).toBeVisible()
  await goToReview(page, "id")
  await payButton(page, "id").click()
  await expect(page).toHaveURL(/\/id\/purchases\/OPOP-/)
  const number = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  await confirmTransfer(number)
  return number
}

/** The order of that purchase, as soon as it has reached the desk. */
async function orderOf(desk: Desk, number: string): Promise<string> {
  let order: string | undefined
  await expect
    .poll(
      async () => {
        const { orders } = (await desk.get("/vendor/orders?tab=new")) as {
          orders: { id: string; purchase_number: string }[]
        }
        order = orders.find((one) => one.purchase_number === number)?.id
        return order
      },
      { timeout: 60_000 },
    )
    .toBeTruthy()
  return order ?? ""
}

async function report(page: Page, number: string): Promise<void> {
  await page.goto(`/id/purchases/${number}`)
  await page.getByRole("link", { name: text("id", "purchase.act.report") }).click()
  await page.getByRole("radio", { name: new RegExp(text("id", "purchase.report.kind_problem")) }).check()
  await page.locator('[name="reason"]').selectOption("damaged")
  await fill(page, { text: "Kemasannya sobek saat tiba", wanted: "5.000" })
  await page.getByRole("button", { name: text("id", "purchase.report.submit") }).click()
  await expect(page.getByText(text("id", "purchase.case.done.open"))).toBeVisible()
}

async function ask(page: Page, number: string): Promise<void> {
  await page.goto(`/id/purchases/${number}/questions`)
  await page.locator('[name="text"]').fill("Boleh dikirim hari Sabtu?")
  await page.getByRole("button", { name: text("id", "questions.ask.submit") }).click()
  await expect(page.getByText(text("id", "questions.own_done.ask"))).toBeVisible()
}

/** Signs in at the desk of the demonstration's store, and gives every one of its places something to show. */
export async function busyDesk(page: Page): Promise<void> {
  const purchases = [
    await bought(page),
    await bought(page),
    await bought(page),
    await bought(page),
    await bought(page),
  ] as const
  await ask(page, purchases[0])
  await openDesk(page, "id")
  const desk = await deskOf(page)
  const [, accepted, partly, sent, back] = [
    await orderOf(desk, purchases[0]),
    await orderOf(desk, purchases[1]),
    await orderOf(desk, purchases[2]),
    await orderOf(desk, purchases[3]),
    await orderOf(desk, purchases[4]),
  ]
  for (const order of [accepted, partly, sent, back]) await desk.post(`/vendor/orders/${order}/accept`)
  const tracking = () => ({ courier: "JNE", number: `JT${Date.now()}` })
  const { order } = (await desk.get(`/vendor/orders/${partly}`)) as { order: { lines: { id: string }[] } }
  const lines = [{ line_id: order.lines[0]?.id, quantity: 1 }]
  await desk.post(`/vendor/orders/${partly}/send`, { ...tracking(), lines, key: `pages-${partly}` })
  for (const order of [sent, back]) await desk.post(`/vendor/orders/${order}/send`, tracking())
  for (const purchase of [purchases[3], purchases[4]]) await report(page, purchase)
  const { cases } = (await desk.get("/vendor/cases")) as { cases: { id: string; order_id: string }[] }
  const returned = cases.find((one) => one.order_id === back)
  await desk.post(`/vendor/cases/${returned?.id}`, { action: "accept", goods_back: true })
  await desk.post("/vendor/promotions", {
    ...{ kind: "percentage", code: `HEMAT${Date.now() % 1_000_000}`, name: "Hemat sepuluh persen", value: 10 },
    ...{ minimum: 0, limit: null, product_ids: null, from: "2026-01-01", until: null },
  })
  await desk.post("/vendor/answer-templates", { title: "Salam", text: "Halo {nama}, terima kasih." })
  await desk.post("/vendor/invites", { role: "catalogue" })
  await desk.post(
    `/vendor/imports?key=pages-${Date.now()}&name=produk.csv`,
    Buffer.from("Kode produk;Nama\nbaru-1;Keripik Tempe\nbaru-2;\n"),
  )
  await desk.post("/vendor/products", {
    key: `pages-${Date.now()}`,
    product: {
      title: { id: "Keripik Pisang Manis", en: "" },
      variants: [{ title: { id: "", en: "" }, price: 12_000, stock: 5 }],
    },
  })
}
