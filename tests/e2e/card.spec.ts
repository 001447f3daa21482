import { difference, statementAnswer } from "@opop/vendor/contract/ledger"
import { purchaseAnswer } from "@opop/vendor/contract/purchase"
import { z } from "zod"
import { addProduct, fill, goToReview, jakarta, rupiah } from "./support/buyer"
import { answerBank, cards, goToCard, payWith } from "./support/card"
import { database } from "./support/database"
import { expectGoodPage } from "./support/expect-good-page"
import { findProduct } from "./support/find-products"
import { expect, test } from "./support/shop-test"
import { staff } from "./support/staff"
import { text } from "./support/texts"

const member = { email: "koperasi@opop.test", password: "koperasi-opop" }
const home = "taysir-jember"
const thisMonth = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)
const numberOf = (url: string) => new URL(url).pathname.split("/").at(-1) ?? ""
const purchaseOf = async (number: string) => {
  const reply = await fetch(new URL("/store/purchases/lookup", process.env["BACKEND_URL"]), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": String(process.env["PUBLISHABLE_KEY"]),
    },
    body: JSON.stringify({ number, email: jakarta.email }),
  })
  return purchaseAnswer.parse(await reply.json()).purchase
}

test("two cooperatives paid by card with 3-D Secure; a part goes back; every book agrees", async ({ page }) => {
  test.setTimeout(180_000)
  const mine = await findProduct(() => true, { cooperative: home, in_stock: 1 })
  const theirs = await findProduct(({ cooperative }) => cooperative.handle !== home, { in_stock: 1 })
  await addProduct(page, "id", mine.handle)
  await addProduct(page, "id", theirs.handle)
  await goToReview(page, "id")
  await goToCard(page, "id")
  await expectGoodPage(page, "id")

  await payWith(page, "id", cards.secure)
  await answerBank(page, "id", "complete")
  await expect(page).toHaveURL(/\/id\/purchases\/OPOP-/)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("id", "purchase.phase.paid.title"))
  await expectGoodPage(page, "id")
  const number = numberOf(page.url())
  const bought = await purchaseOf(number)
  expect(bought.payment.state).toBe("paid")
  expect(bought.orders.map(({ money }) => money.captured).reduce((sum, part) => sum + part, 0)).toBe(bought.total)
  const order = bought.orders.find(({ cooperative }) => cooperative.handle === home)
  if (!order) throw new Error("The purchase has no order of the member's cooperative")

  await page.goto("/id/seller")
  await fill(page, member)
  await page.getByRole("button", { name: text("id", "account.sign_in.submit") }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("id", "seller.home.title"))
  await expectGoodPage(page, "id")
  await page.goto(`/id/seller/orders/${order.id}`)
  await page.getByRole("button", { name: text("id", "desk-orders.accept.submit") }).click()
  await expect(page.getByText(text("id", "desk-orders.done.accepted"))).toBeVisible()
  await expectGoodPage(page, "id")

  await page.goto(`/id/seller/orders/${order.id}/refund`)
  await fill(page, { amount: "1.500", note: "Label sedikit penyok" })
  await page.getByRole("button", { name: text("id", "desk-orders.refund.submit") }).click()
  await expectGoodPage(page, "id")
  await page.getByRole("button", { name: /1\.500/ }).click()
  await expect(page.getByText(text("id", "desk-orders.done.refunded"))).toBeVisible()

  await page.goto(`/id/purchases/${number}`)
  await expect(page.getByText("Label sedikit penyok")).toBeVisible()
  await expectGoodPage(page, "id")
  const after = await purchaseOf(number)
  expect(after.payment.state).toBe("partly_refunded")
  expect(after.orders.map(({ money }) => money.refunded).sort()).toEqual([0, 1500])

  // every cooperative's statement: sale and shipping in, refund and the programme's fee out
  const province = await staff()
  for (const one of after.orders) {
    const id = await cooperativeId(one.cooperative.handle)
    const answer = await province.get(`/admin/cooperatives/${id}/statements/${thisMonth()}`)
    const entries = statementAnswer.parse(answer).statement.entries.filter((entry) => entry.order_number === one.number)
    const total = (kind: string) =>
      entries.filter((entry) => entry.kind === kind).reduce((sum, { amount }) => sum + amount, 0)
    expect(total("sale") + total("shipping"), one.cooperative.name).toBe(one.money.captured)
    expect(total("refund"), one.cooperative.name).toBe(0 - one.money.refunded)
    expect(total("commission"), one.cooperative.name).toBeLessThan(0)
  }
  await page.goto(`/id/seller/money/statements/${thisMonth()}`)
  await expect(page.getByText(new RegExp(String(order.number))).first()).toBeVisible()
  await expectGoodPage(page, "id")

  const { run } = (await province.post("/admin/reconciliation")) as { run: { differences: unknown[] } }
  const ids = [bought.id, ...bought.orders.map(({ id }) => id)]
  const ours = z
    .array(difference)
    .parse(run.differences)
    .filter(({ purchase_id, order_id }) => ids.includes(purchase_id ?? "") || ids.includes(order_id ?? ""))
  expect(ours).toEqual([])
})

const cooperativeId = async (handle: string): Promise<string> => {
  const reply = await fetch(new URL(`/store/cooperatives/${handle}`, process.env["BACKEND_URL"]), {
    headers: { "x-publishable-api-key": String(process.env["PUBLISHABLE_KEY"]) },
  })
  return z.object({ cooperative: z.object({ id: z.string() }) }).parse(await reply.json()).cooperative.id
}

test("a card that is declined, one without money, a bank that says no: nothing is paid, and another card works", async ({
  page,
}) => {
  test.setTimeout(120_000)
  const product = await findProduct(() => true, { in_stock: 1 })
  await addProduct(page, "en", product.handle)
  await goToReview(page, "en")
  await goToCard(page, "en")
  await payWith(page, "en", cards.declined)
  await expect(page.getByText(text("en", "checkout.card.problem.card_declined"))).toBeVisible()
  await expectGoodPage(page, "en")
  await payWith(page, "en", cards.empty)
  await expect(page.getByText(text("en", "checkout.card.problem.insufficient_funds"))).toBeVisible()
  await payWith(page, "en", cards.secure)
  await answerBank(page, "en", "fail")
  await expect(page.getByText(text("en", "checkout.card.problem.authentication"))).toBeVisible()
  await payWith(page, "en", cards.good)
  await expect(page).toHaveURL(/\/en\/purchases\/OPOP-/)
  const bought = await purchaseOf(numberOf(page.url()))
  expect(bought.payment.state).toBe("paid")
})

test("a buyer who closes the tab after paying still gets the orders", async ({ page }) => {
  test.setTimeout(90_000)
  const product = await findProduct(() => true, { in_stock: 1 })
  await addProduct(page, "id", product.handle)
  await goToReview(page, "id")
  await goToCard(page, "id")
  const sum = rupiah((await page.getByRole("button", { name: /^Bayar Rp/ }).textContent()) ?? "")
  // the tab never comes back from the bank
  await page.route(/checkout\/return/, (route) => route.abort())
  await payWith(page, "id", cards.good)
  await page.close()

  await expect
    .poll(() => database("select total::int as total from purchase order by created_at desc limit 20"), {
      timeout: 30_000,
    })
    .toContainEqual({ total: sum })
})

test("a double press on pay is one payment", async ({ page }) => {
  test.setTimeout(90_000)
  const product = await findProduct(() => true, { in_stock: 1 })
  await addProduct(page, "id", product.handle)
  await goToReview(page, "id")
  await goToCard(page, "id")
  await page.locator('[name="stripe-number"]').fill(cards.good)
  await page.locator('[name="stripe-expiry"]').fill("12 / 34")
  await page.locator('[name="stripe-cvc"]').fill("123")
  await page.getByRole("button", { name: /^Bayar Rp/ }).dblclick()
  await expect(page).toHaveURL(/\/id\/purchases\/OPOP-/)
  const { total } = await purchaseOf(numberOf(page.url()))
  const intents = (await (await fetch(`${process.env["STRIPE_API_URL"]}/_double/intents`)).json()) as {
    status: string
    amount: number
  }[]
  expect(
    intents.filter(({ status, amount }) => status === "succeeded" && amount === total * 100).length,
  ).toBeGreaterThan(0)
})
