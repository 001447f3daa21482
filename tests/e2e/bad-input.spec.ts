import { addProduct, choosePayment, fill, fillJakarta, goToReview, next, payButton } from "./support/buyer"
import { database } from "./support/database"
import { expectGoodPage } from "./support/expect-good-page"
import { findProduct, findProducts } from "./support/find-products"
import { expect, test } from "./support/shop-test"
import { text } from "./support/texts"

const sellable = { in_stock: 1 }

for (const path of ["/id/nope", "/en/products/nope", "/id/stores/nope", "/fr", "/fr/products", "/id/products/a/b"]) {
  test(`${path} is a real 404`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  })
}

test("more than there is: said in words, what was typed stays, the cart is unchanged", async ({ page }) => {
  const [product] = await findProducts(sellable)
  await addProduct(page, "en", product?.handle ?? "")
  await page.goto("/en/cart")
  const quantity = page.getByRole("spinbutton")
  await quantity.fill("999")
  await quantity.blur()
  await expect(page.getByText(/^Only \d+ (is|are) left/)).toBeVisible()
  await expect(quantity).toHaveValue("999")
  await expectGoodPage(page, "en")
  await page.reload()
  await expect(quantity).toHaveValue("1")
})

test("an empty cart cannot be checked out", async ({ page }) => {
  await page.goto("/id/checkout")
  await expect(page.getByRole("heading", { name: text("id", "cart.empty.title") })).toBeVisible()
  await expectGoodPage(page, "id")
})

test("a foreign postcode and a script in the name: every fault is named, nothing typed is lost", async ({ page }) => {
  const [product] = await findProducts(sellable)
  await addProduct(page, "en", product?.handle ?? "")
  await page.goto("/en/checkout")
  const script = "<script>alert(1)</script>"
  await fillJakarta(page, { name: script, "id.postcode": "SW1A 1AA" })
  await next(page, "en", "address").click()
  const summary = page.getByRole("alert").filter({ hasText: text("en", "errors.invalid_input") })
  await expect(summary).toContainText(text("en", "errors.field.forbidden_signs"))
  await expect(summary).toContainText(text("en", "errors.field.postcode_invalid"))
  await expect(page.locator('[name="name"]')).toHaveValue(script)
  await expect(page.locator('[name="id.district"]')).toHaveValue("Tebet")
  await expectGoodPage(page, "en")
})

test("what is not ready for export is said before anybody pays", async ({ page }) => {
  const product = await findProduct((one) => !one.export_ready, sellable)
  await addProduct(page, "en", product.handle)
  await page.goto("/en/checkout")
  await page.getByRole("radio", { name: text("en", "checkout.address.abroad.choice") }).check()
  await fill(page, { name: "Ahmad Ismail", email: "ahmad@example.test", phone: "+60 12 345 6789" })
  await page.locator('[name="abroad.country"]').selectOption("my")
  await fill(page, { "abroad.street": "12 Jalan Ampang", "abroad.city": "Kuala Lumpur", "abroad.postcode": "50450" })
  await next(page, "en", "address").click()
  await expect(page.getByText(text("en", "checkout.obstacles.title"))).toBeVisible()
  await expect(page.getByText(text("en", "cart.problem.not_for_export")).first()).toBeVisible()
  await expectGoodPage(page, "en")
})

test("a total that was tampered with is not charged", async ({ page }) => {
  const [product] = await findProducts(sellable)
  await addProduct(page, "en", product?.handle ?? "")
  await goToReview(page, "en")
  await page.locator('[name="expected_total"]').evaluate((input: HTMLInputElement) => {
    input.value = "1"
  })
  await payButton(page, "en").click()
  await expect(page.getByText(/^The total is now IDR/)).toBeVisible()
  await expect(page).toHaveURL(/checkout/)
})

test("two tabs complete the same cart: one purchase, and both see it", async ({ page, context }) => {
  const [product] = await findProducts(sellable)
  await addProduct(page, "id", product?.handle ?? "")
  await goToReview(page, "id")
  const other = await context.newPage()
  await other.goto("/id/checkout?step=review")
  await choosePayment(other, "id", "transfer")
  await Promise.all([payButton(page, "id").click(), payButton(other, "id").click()])
  await expect(page).toHaveURL(/purchases\/OPOP-/)
  await expect(other).toHaveURL(/purchases\/OPOP-/)
  expect(other.url()).toBe(page.url())
})

test("a cooperative that is suspended meanwhile: its goods stay in sight and say why they cannot be bought", async ({
  page,
}) => {
  const product = await findProduct(({ cooperative }) => cooperative.handle.startsWith("yaqut"), sellable)
  const suspend = "update cooperative set state = $1 where handle = $2"
  await addProduct(page, "id", product.handle)
  await goToReview(page, "id")
  await database(suspend, ["suspended", product.cooperative.handle])
  try {
    await payButton(page, "id").click()
    await expect(page.getByText(text("id", "cart.problem.cooperative_unavailable")).first()).toBeVisible()
    await page.goto("/id/cart")
    await expect(page.getByText(text("id", "cart.problem.cooperative_unavailable"))).toBeVisible()
    await expectGoodPage(page, "id")
  } finally {
    await database(suspend, ["active", product.cooperative.handle])
  }
})
