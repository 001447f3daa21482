import { addProduct, choosePayment, fillJakarta, next, payButton, rupiah } from "./support/buyer"
import { expectGoodPage } from "./support/expect-good-page"
import { findProduct, findProducts } from "./support/find-products"
import { expect, test } from "./support/shop-test"
import { text } from "./support/texts"

test("a purchase from two cooperatives: in English, with the halal badge, as a guest, to Jakarta", async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto("/")
  await expect(page).toHaveURL(/\/id$/)
  await page.locator("header a[hreflang=en]").click()
  await expect(page).toHaveURL(/\/en$/)

  await page
    .getByRole("navigation", { name: text("en", "common.nav.bottom") })
    .getByRole("link", { name: "Products" })
    .click()
  await page.getByRole("button", { name: text("en", "catalogue.filter.title") }).click()
  await page.getByRole("checkbox", { name: text("en", "catalogue.filter.badge") }).check()
  await page.getByRole("button", { name: /^Show \d/ }).click()
  await expect(page).toHaveURL(/badge=1/)
  await expectGoodPage(page, "en")

  const [first] = await findProducts({ badge: 1, in_stock: 1, locale: "en" })
  const second = await findProduct((one) => one.cooperative.handle !== first?.cooperative.handle, {
    badge: 1,
    in_stock: 1,
    locale: "en",
  })
  await page.getByRole("link", { name: first?.title ?? "", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first?.title ?? "")
  await page.getByText(text("en", "halal.state.certified.title")).click()
  await expect(page.getByText(/^ID\d{17}$/)).toBeVisible()
  await page.getByRole("button", { name: text("en", "product.add") }).click()
  await expect(page.getByRole("link", { name: text("en", "cart.open") })).toBeVisible()
  await addProduct(page, "en", second.handle)

  await page.getByRole("link", { name: text("en", "cart.open") }).click()
  await expect(page.getByRole("heading", { level: 1, name: text("en", "cart.title") })).toBeVisible()
  await expectGoodPage(page, "en")
  await page.getByRole("link", { name: text("en", "cart.checkout") }).click()

  await expectGoodPage(page, "en")
  await fillJakarta(page)
  await next(page, "en", "address").click()
  await expect(page.getByRole("heading", { level: 1, name: text("en", "checkout.heading.shipping") })).toBeVisible()
  await expectGoodPage(page, "en")
  await next(page, "en", "shipping").click()
  await expect(page.getByRole("heading", { level: 1, name: text("en", "checkout.heading.review") })).toBeVisible()
  await expectGoodPage(page, "en")
  await choosePayment(page, "en", "transfer")
  const agreed = rupiah((await payButton(page, "en").textContent()) ?? "")
  await payButton(page, "en").click()

  await expect(page).toHaveURL(/\/en\/purchases\/OPOP-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  await expectGoodPage(page, "en")
  const parcels = page.getByRole("region", { name: /^Parcel from/ })
  await expect(parcels).toHaveCount(2)
  const shares = await parcels.evaluateAll((sections) =>
    sections.map((section) => [...section.querySelectorAll("dd")].at(-1)?.textContent ?? ""),
  )
  expect(shares.map(rupiah).reduce((sum, share) => sum + share, 0)).toBe(agreed)
  const summary = page.getByRole("region", { name: text("en", "purchase.summary") })
  expect(rupiah((await summary.locator("dd").last().textContent()) ?? "")).toBe(agreed)
})
