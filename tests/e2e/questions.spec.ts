import { addProduct, fill, goToReview, payButton } from "./support/buyer"
import { expectGoodPage } from "./support/expect-good-page"
import { findProduct } from "./support/find-products"
import { expect, test } from "./support/shop-test"
import { text } from "./support/texts"

const member = { email: "koperasi@opop.test", password: "koperasi-opop" }
const home = "taysir-jember"

test("a buyer asks about a product, the cooperative answers with a template, the buyer reads it", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const words = `Tahan berapa lama? ${Date.now()}`
  const product = await findProduct(() => true, { cooperative: home, in_stock: 1 })
  await page.goto(`/id/products/${product.handle}`)
  await page.getByRole("link", { name: text("id", "product.ask") }).click()
  await expect(page.getByText(text("id", "questions.ask.sign_in_text"))).toBeVisible()
  await expectGoodPage(page, "id")
  await page
    .getByRole("main")
    .getByRole("link", { name: text("id", "questions.ask.register") })
    .click()
  await fill(page, { name: "Rahma Wulandari", email: `rahma-${Date.now()}@example.test`, password: "belanja-opop" })
  await page.getByRole("button", { name: text("id", "account.register.submit") }).click()

  // back where one came from; nothing is sent without words
  await expect(page.getByRole("heading", { level: 1 })).toContainText(product.cooperative.name)
  await page.getByRole("button", { name: text("id", "questions.ask.submit") }).click()
  await expect(page.getByText(text("id", "errors.field.required")).first()).toBeVisible()
  await fill(page, { text: `${words} WA 081234567890 <b>tebal</b> https://example.test` })
  await page.getByRole("button", { name: text("id", "questions.ask.submit") }).click()
  await expect(page.getByText(text("id", "questions.own_done.ask"))).toBeVisible()
  await expect(page.getByText("<b>tebal</b>")).toBeVisible()
  await expect(page.getByRole("link", { name: /example\.test/ })).toHaveCount(0)
  await expectGoodPage(page, "id")

  const desk = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await desk.goto("/id/seller")
  await fill(desk, member)
  await desk.getByRole("button", { name: text("id", "account.sign_in.submit") }).click()
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(text("id", "seller.home.title"))
  await expectGoodPage(desk, "id")
  await desk.goto("/id/seller/questions/templates")
  await fill(desk, { title: "Umur simpan keripik", text: "Halo {nama}, {produk} tahan {berapa} bulan." })
  await desk.getByRole("button", { name: text("id", "questions.templates.save") }).click()
  await expect(desk.getByText(text("id", "errors.field.placeholder_unknown")).first()).toBeVisible()
  await fill(desk, { text: "Halo {nama}, {produk} tahan tiga bulan." })
  await desk.getByRole("button", { name: text("id", "questions.templates.save") }).click()
  await expect(desk.getByText(text("id", "questions.templates.done.saved"))).toBeVisible()
  await expectGoodPage(desk, "id")

  await desk.goto("/id/seller/questions")
  await expectGoodPage(desk, "id")
  await desk.locator("article", { hasText: words }).getByRole("link").first().click()
  await expect(desk.getByText(words)).toBeVisible()
  await expect(desk.getByText("81234567890")).toHaveCount(0)
  await desk.getByRole("link", { name: "Umur simpan keripik" }).click()
  await expect(desk.locator('[name="text"]')).toHaveValue(`Halo Rahma Wulandari, ${product.title} tahan tiga bulan.`)
  await expectGoodPage(desk, "id")
  await desk.getByRole("button", { name: text("id", "questions.answer.submit") }).click()
  await expect(desk.getByText(text("id", "questions.done.answer"))).toBeVisible()
  await expectGoodPage(desk, "id")

  await page.goto("/en/account/questions")
  await expect(page.getByText("tahan tiga bulan")).toBeVisible()
  await page.goto("/id/account/questions")
  await page.getByRole("button", { name: text("id", "questions.ask.close") }).click()
  await expect(page.getByText(text("id", "questions.own_done.close"))).toBeVisible()
  await expectGoodPage(page, "id")
})

test("a guest asks about an order, and the desk sees sales in both languages", async ({ page }) => {
  test.setTimeout(180_000)
  const product = await findProduct(() => true, { cooperative: home, in_stock: 1 })
  await addProduct(page, "id", product.handle)
  await goToReview(page, "id")
  await payButton(page, "id").click()
  await expect(page).toHaveURL(/\/id\/purchases\/OPOP-/)
  await page.getByRole("link", { name: text("id", "purchase.ask", { name: product.cooperative.name }) }).click()
  await fill(page, { text: "Bisa dikirim besok?" })
  await page.getByRole("button", { name: text("id", "questions.ask.submit") }).click()
  await expect(page.getByText(text("id", "questions.own_done.ask"))).toBeVisible()
  await expectGoodPage(page, "id")

  await page.goto("/id/seller")
  await fill(page, member)
  await page.getByRole("button", { name: text("id", "account.sign_in.submit") }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("id", "seller.home.title"))
  for (const lng of ["id", "en"] as const) {
    await page.goto(`/${lng}/seller/sales`)
    await expect(page.getByRole("img", { name: text(lng, "desk-sales.chart.title.day") })).toBeVisible()
    await page.getByText(text(lng, "desk-sales.table.open.day")).click()
    await expectGoodPage(page, lng)
    await page.goto(`/${lng}/seller/sales?by=month`)
    await expect(page.getByRole("img", { name: text(lng, "desk-sales.chart.title.month") })).toBeVisible()
    await expectGoodPage(page, lng)
  }
  const file = await page.request.get("/api/desk/sales?by=day&lng=id")
  expect(file.headers()["content-type"]).toContain("text/csv")
  expect(await file.text()).toContain("Penjualan barang;Ongkos kirim")
})
