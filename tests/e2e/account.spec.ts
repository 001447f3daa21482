import { addProduct, fill, goToReview, payButton } from "./support/buyer"
import { expectGoodPage } from "./support/expect-good-page"
import { findProduct } from "./support/find-products"
import { expect, test } from "./support/shop-test"
import { text } from "./support/texts"

const member = { email: "koperasi@opop.test", password: "koperasi-opop" }
const buyer = { email: "pembeli@opop.test", password: "belanja-opop" }

test("a member finds an order of their own cooperative at the desk", async ({ page }) => {
  const product = await findProduct(() => true, { cooperative: "taysir-jember", in_stock: 1 })
  await addProduct(page, "id", product.handle)
  await goToReview(page, "id")
  await payButton(page, "id").click()
  await expect(page).toHaveURL(/purchases\/OPOP-/)
  const number = new URL(page.url()).pathname.split("/").at(-1) ?? ""

  await page.goto("/id/seller")
  await fill(page, member)
  await page.getByRole("button", { name: text("id", "account.sign_in.submit") }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("id", "seller.home.title"))
  await expect(page.getByRole("heading", { name: product.cooperative.name })).toBeVisible()
  await expectGoodPage(page, "id")
  await page.goto("/en/seller/orders")
  await expect(page.getByText(number).first()).toBeVisible()
  await expectGoodPage(page, "en")
  await page.goto("/en/seller")
  await page.getByRole("button", { name: text("en", "seller.sign_out") }).click()
  await expect(page.getByRole("button", { name: text("en", "account.sign_in.submit") })).toBeVisible()
  await page.goto("/en/seller/orders")
  await expect(page.getByText(number)).toHaveCount(0)
})

test("a buyer signs in, buys, and finds the order in the account", async ({ page }) => {
  await page.goto("/en/account")
  await fill(page, { ...buyer, password: "something-else" })
  await page.getByRole("button", { name: text("en", "account.sign_in.submit") }).click()
  await expect(page.getByText(text("en", "account.sign_in.wrong"))).toBeVisible()
  await expect(page.locator('main [name="email"]')).toHaveValue(buyer.email)
  await fill(page, { password: buyer.password })
  await page.getByRole("button", { name: text("en", "account.sign_in.submit") }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Siti Aminah")

  const product = await findProduct(() => true, { in_stock: 1 })
  await addProduct(page, "en", product.handle)
  await goToReview(page, "en")
  await payButton(page, "en").click()
  await expect(page).toHaveURL(/purchases\/OPOP-/)
  const number = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  await page.goto("/en/account")
  await expect(page.getByText(number).first()).toBeVisible()
  await expectGoodPage(page, "en")
})

test("a new buyer registers and is signed in", async ({ page }) => {
  await page.goto("/id/account/register")
  await fill(page, { name: "Rahma Wulandari", email: `rahma-${Date.now()}@example.test`, password: "short" })
  await page.getByRole("button", { name: text("id", "account.register.submit") }).click()
  await expect(page.getByText(text("id", "account.faults.password_short")).first()).toBeVisible()
  await expectGoodPage(page, "id")
  await fill(page, { password: "pasar pagi di serambi" })
  await page.getByRole("button", { name: text("id", "account.register.submit") }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Rahma Wulandari")
})
