import sharp from "sharp"
import { addProduct, fill, goToReview, payButton } from "./support/buyer"
import { expectGoodPage } from "./support/expect-good-page"
import { findProduct } from "./support/find-products"
import { expect, test } from "./support/shop-test"
import { confirmTransfer } from "./support/staff"
import { text } from "./support/texts"

const member = { email: "koperasi@opop.test", password: "koperasi-opop" }
const home = "taysir-jember"

const photo = async (name: string) => ({
  name,
  mimeType: "image/png",
  buffer: await sharp({ create: { width: 640, height: 480, channels: 3, background: "#b5502b" } })
    .png()
    .toBuffer(),
})

test("a transfer with its slip, a parcel with its number, a report with a photo, an offer, and the money back", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const product = await findProduct(() => true, { cooperative: home, in_stock: 1 })
  await addProduct(page, "id", product.handle)
  await goToReview(page, "id")
  await payButton(page, "id").click()
  await expect(page).toHaveURL(/\/id\/purchases\/OPOP-/)
  const purchase = page.url()
  const number = new URL(purchase).pathname.split("/").at(-1) ?? ""

  // the slip; without a picture nothing is sent
  await page.getByRole("button", { name: text("id", "purchase.proof.submit") }).click()
  await expect(page.getByText(text("id", "purchase.proof.missing")).first()).toBeVisible()
  await page.locator('[name="picture"]').setInputFiles(await photo("bukti.png"))
  await page.getByRole("button", { name: text("id", "purchase.proof.submit") }).click()
  await expect(page.getByText(text("id", "purchase.done.proof"))).toBeVisible()
  await expectGoodPage(page, "id")

  await confirmTransfer(number)
  await expect
    .poll(async () => {
      await page.goto(purchase)
      return page.getByRole("heading", { level: 1 }).textContent()
    })
    .toBe(text("id", "purchase.phase.paid.title"))

  await page.goto("/id/seller")
  await fill(page, member)
  await page.getByRole("button", { name: text("id", "account.sign_in.submit") }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("id", "seller.home.title"))
  await page.goto("/id/seller/orders?tab=new")
  await expectGoodPage(page, "id")
  await page.goto("/id/seller/orders")
  await page.getByText(number).first().waitFor()
  await page.locator("article", { hasText: number }).getByRole("link").first().click()
  await page.getByRole("button", { name: text("id", "desk-orders.accept.submit") }).click()
  await expect(page.getByText(text("id", "desk-orders.done.accepted"))).toBeVisible()
  const desk = page.url().split("?")[0] ?? ""
  await page.goto(`${desk}/send`)
  await fill(page, { courier: "JNE", number: "JT0123456789" })
  await page.getByRole("button", { name: text("id", "desk-orders.send.submit") }).click()
  await expect(page.getByText(text("id", "desk-orders.done.sent"))).toBeVisible()
  await expectGoodPage(page, "id")

  await page.goto(purchase)
  await expect(page.getByText("JT0123456789")).toBeVisible()
  await expectGoodPage(page, "id")
  await page.getByRole("link", { name: text("id", "purchase.act.report") }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("id", "purchase.report.title"))
  await page.getByRole("button", { name: text("id", "purchase.report.submit") }).click()
  await expect(page.getByText(text("id", "errors.field.required")).first()).toBeVisible()
  await expectGoodPage(page, "id")
  await page.getByRole("radio", { name: new RegExp(text("id", "purchase.report.kind_problem")) }).check()
  await page.locator('[name="reason"]').selectOption("damaged")
  await fill(page, { text: "Botolnya retak di jalan", wanted: "20.000" })
  await page.locator('[name="photos"]').setInputFiles([await photo("satu.png"), await photo("dua.png")])
  await page.getByRole("button", { name: text("id", "purchase.report.submit") }).click()
  await expect(page.getByText(text("id", "purchase.case.done.open"))).toBeVisible()
  await expect(page.getByRole("img", { name: /Foto 2/ })).toHaveJSProperty("complete", true)
  await expectGoodPage(page, "id")
  const report = page.url().split("?")[0] ?? ""

  await page.goto("/id/seller/cases")
  await expectGoodPage(page, "id")
  await page
    .getByRole("link", { name: text("id", "desk-cases.reason.damaged") })
    .first()
    .click()
  await expect(page.getByText("Botolnya retak di jalan")).toBeVisible()
  await expectGoodPage(page, "id")
  await page.goto(`${page.url().split("?")[0]}/answer`)
  await fill(page, { offered: "12.000", text: "Kami ganti harga botolnya" })
  await page.getByRole("button", { name: text("id", "desk-cases.answer.submit") }).click()
  await expect(page.getByText(text("id", "desk-cases.done.answer"))).toBeVisible()

  await page.goto(report)
  await expect(page.getByText("Kami ganti harga botolnya")).toBeVisible()
  await page.getByRole("button", { name: /12\.000/ }).click()
  await expect(page.getByText(text("id", "purchase.case.done.accept"))).toBeVisible()
  await expectGoodPage(page, "id")
  await page.goto(purchase)
  await expect(page.getByText(text("id", "purchase.refunds.reason.case"))).toBeVisible()
  await expect(page.getByText(/Rp\s?12\.000/).first()).toBeVisible()
  await expectGoodPage(page, "id")
})

test("an order that nobody has accepted yet is cancelled by its buyer, who is asked once more", async ({ page }) => {
  const product = await findProduct(() => true, { in_stock: 1 })
  await addProduct(page, "en", product.handle)
  await goToReview(page, "en")
  await payButton(page, "en").click()
  await expect(page).toHaveURL(/\/en\/purchases\/OPOP-/)
  await page.getByRole("button", { name: text("en", "purchase.act.cancel") }).click()
  await expect(page.getByRole("main").getByRole("alert")).toContainText(product.cooperative.name)
  await expectGoodPage(page, "en")
  await page.getByRole("button", { name: text("en", "purchase.act.cancel_confirm") }).click()
  await expect(page.getByText(text("en", "purchase.done.cancel"))).toBeVisible()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("en", "purchase.phase.cancelled.title"))
  await expectGoodPage(page, "en")
})
