import type { Browser, Page } from "@playwright/test"
import { readPdf } from "../integration/support/read-pdf"
import { addProduct, goToReview, payButton } from "./support/buyer"
import { database } from "./support/database"
import { lineOf } from "./support/desk"
import { expectGoodPage } from "./support/expect-good-page"
import { applyAs, proposeProduct } from "./support/newcomer"
import { expect, test } from "./support/shop-test"
import { confirmTransfer, staff } from "./support/staff"
import { text } from "./support/texts"

const say = (key: string, values: Record<string, string | number> = {}) => text("id", key, values)
const button = (page: Page, key: string) =>
  page.getByRole("button", { name: say(key), exact: true }).filter({ visible: true })
const seen = (page: Page, words: string | RegExp) => page.getByText(words).filter({ visible: true }).first()

type Interrupt = Parameters<typeof applyAs>[2]
const steady: Interrupt = async (send, arrived) => {
  await send()
  await arrived()
}

/** A buyer orders the product and pays by transfer, which staff confirm. @returns the page of the purchase, and its number */
async function buy(browser: Browser, handle: string): Promise<{ buyer: Page; number: string }> {
  const buyer = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await addProduct(buyer, "id", handle)
  await goToReview(buyer, "id")
  await payButton(buyer, "id").click()
  await expect(buyer).toHaveURL(/\/id\/purchases\/OPOP-/)
  const number = new URL(buyer.url()).pathname.split("/").at(-1) ?? ""
  await confirmTransfer(number)
  return { buyer, number }
}

/** Accepts the order, reads its label back, marks it packed and sends it with a tracking number. @returns the order's id */
async function fulfil(page: Page, number: string): Promise<string> {
  await expect
    .poll(
      async () => {
        await page.goto("/id/seller/orders?tab=new")
        return page.getByText(number).filter({ visible: true }).count()
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0)
  await page.locator("article", { hasText: number }).getByRole("link").first().click()
  await button(page, "desk-orders.accept.submit").click()
  await expect(seen(page, say("desk-orders.done.accepted"))).toBeVisible({ timeout: 30_000 })
  const order = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  const label = await page.request.get(`/api/desk/papers?paper=label&orders=${order}`)
  const [paper] = await readPdf(new Uint8Array(await label.body()))
  expect(paper?.text).toContain("Siti Aminah")
  expect(paper?.codes.map((code) => code.text).join(" ")).toContain(number)
  await button(page, "desk-orders.pack.submit").click()
  await expect(seen(page, say("desk-orders.done.packed"))).toBeVisible({ timeout: 30_000 })
  await page.goto(`/id/seller/orders/${order}/send`)
  await page.locator('[name="courier"]:visible').fill("JNE")
  await page.locator('[name="number"]:visible').fill("JT0123456789")
  await button(page, "desk-orders.send.submit").click()
  await expect(seen(page, say("desk-orders.done.sent"))).toBeVisible({ timeout: 30_000 })
  return order
}

/** From the first visit to the money: what a cooperative goes through. */
async function wholeWay(page: Page, browser: Browser, name: string, interrupt: Interrupt): Promise<void> {
  const cooperative = await applyAs(page, name, interrupt)
  const province = await staff()
  await province.post(`/admin/cooperative-applications/${cooperative}/take`)
  await province.post(`/admin/cooperative-applications/${cooperative}/approve`)
  const product = await proposeProduct(page, `Keripik ${name}`, interrupt)
  const { proposal } = (await province.get(`/admin/product-proposals/${product}`)) as { proposal: { version: number } }
  await province.post(`/admin/product-proposals/${product}/approve`, { version: proposal.version })
  const [row] = await database("select handle from product where id = $1", [product])
  const { buyer, number } = await buy(browser, String(row?.["handle"]))
  const order = await fulfil(page, number)
  await expectGoodPage(page, "id")

  await buyer.reload()
  await expect(buyer.getByText("JT0123456789")).toBeVisible()
  await button(buyer, "purchase.act.receive").click()
  await button(buyer, "purchase.act.receive_confirm").click()
  await expect(seen(buyer, say("purchase.phase.received.title"))).toBeVisible()

  // the days in which the buyer can report a problem pass; a job looks every minute
  await database("update order_course set report_until = now() - interval '1 minute' where order_id = $1", [order])
  await expect
    .poll(
      async () =>
        (await database("select released_at from order_course where order_id = $1", [order]))[0]?.["released_at"],
      { timeout: 120_000, intervals: [2_000] },
    )
    .toBeTruthy()
  await page.goto("/id/seller/money")
  await expect(seen(page, say("desk-money.balance.available"))).toBeVisible()
  const [ledger] = await database(
    "select sum(amount)::int as amount from ledger_posting where cooperative_id = $1 and account = 'available'",
    [cooperative],
  )
  const available = Number(ledger?.["amount"]).toLocaleString("id-ID")
  expect(Number(ledger?.["amount"])).toBeGreaterThan(25_000)
  await expect(seen(page, new RegExp(`Rp\\s?${available.replaceAll(".", "\\.")}`))).toBeVisible()
  await expectGoodPage(page, "id")
  const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)
  await page.goto(`/id/seller/money/statements/${month}`)
  await expect(seen(page, /Rp\s?25\.000/)).toBeVisible()
  await expectGoodPage(page, "id")
  await buyer.context().close()
}

test("a cooperative comes, opens, sells its first product, sends it and sees its money", async ({ page, browser }) => {
  test.setTimeout(300_000)
  await wholeWay(page, browser, "Darul Hikmah", steady)
})

test("the same on a weak line that breaks twice", async ({ page, browser }) => {
  test.setTimeout(600_000)
  page.setDefaultTimeout(60_000)
  const line = await lineOf(page)
  await line.slow()
  await wholeWay(page, browser, "Raudlatul Ulum", async (send, arrived) => {
    await line.cut()
    await send()
    await page.waitForTimeout(2_000)
    await line.slow()
    await arrived()
  })
})
