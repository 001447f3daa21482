import { addProductWithoutScript, choosePayment, fill, jakarta, next, payButton } from "./support/buyer"
import { findProducts } from "./support/find-products"
import { expect, test } from "./support/shop-test"
import { text } from "./support/texts"

test.use({ javaScriptEnabled: false })

test("shopping, paying and finding the order again work without a script", async ({ page }) => {
  const [product] = await findProducts({ in_stock: 1 })
  await addProductWithoutScript(page, "id", product?.handle ?? "")
  await page.goto("/id/checkout")
  await fill(page, { ...jakarta, "id.regency": "Kota Jakarta Selatan", "id.district": "Tebet" })
  await page.locator('[name="id.province"]').selectOption("DKI Jakarta")
  await fill(page, { "id.postcode": "SW1A 1AA" })
  await next(page, "id", "address").click()
  await expect(page.getByText(text("id", "errors.field.postcode_invalid")).first()).toBeVisible()
  await expect(page.locator('[name="id.street"]')).toHaveValue(jakarta["id.street"])
  await fill(page, { "id.postcode": jakarta["id.postcode"] })
  await next(page, "id", "address").click()
  await next(page, "id", "shipping").click()
  await choosePayment(page, "id", "transfer")
  await payButton(page, "id").click()
  await expect(page.getByRole("heading", { level: 1, name: text("id", "purchase.phase.awaiting.title") })).toBeVisible()

  const number = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  await page.context().clearCookies()
  await page.goto(`/id/purchases/${number}`)
  await fill(page, { email: "someone-else@example.test" })
  await page.getByRole("button", { name: text("id", "purchase.lookup.submit") }).click()
  await expect(page.getByText(text("id", "errors.purchase_not_found"))).toBeVisible()
  await fill(page, { email: jakarta.email })
  await page.getByRole("button", { name: text("id", "purchase.lookup.submit") }).click()
  await expect(page.getByText(number).first()).toBeVisible()
})

test("filters are a form", async ({ page }) => {
  await page.goto("/id/products")
  await page.getByRole("button", { name: text("id", "catalogue.filter.title") }).click()
  await page.getByRole("checkbox", { name: text("id", "catalogue.filter.badge") }).check()
  await page.getByRole("button", { name: text("id", "catalogue.filter.apply") }).click()
  await expect(page).toHaveURL(/badge=1/)
})
