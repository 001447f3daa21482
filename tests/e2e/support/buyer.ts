import { expect, type Locator, type Page } from "@playwright/test"
import { type Language, text } from "./texts"

export const jakarta = {
  name: "Siti Aminah",
  email: "siti@example.test",
  phone: "0812 3456 7890",
  "id.street": "Jl. Melati No. 5, RT 001/RW 002",
  "id.postcode": "12820",
}

/** Opens a product's page and puts it into the cart. */
export async function addProduct(page: Page, lng: Language, handle: string): Promise<void> {
  await page.goto(`/${lng}/products/${handle}`)
  await page.getByRole("button", { name: text(lng, "product.add") }).click()
  await expect(page.getByRole("link", { name: text(lng, "cart.open") })).toBeVisible()
}

const field = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`)

/** Types into the fields of a form, by their names. */
export async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value)
}

/** The address step for a home in Jakarta, whose areas are chosen from lists. */
export async function fillJakarta(page: Page, changed: Record<string, string> = {}): Promise<void> {
  await fill(page, { ...jakarta, ...changed })
  await field(page, "id.province").selectOption("DKI Jakarta")
  await field(page, "id.regency").selectOption("Kota Administrasi Jakarta Selatan")
  await field(page, "id.district").selectOption("Tebet")
}

/** The button that leads on from a step of the checkout. */
export const next = (page: Page, lng: Language, step: "address" | "shipping"): Locator =>
  page.getByRole("button", { name: text(lng, `checkout.${step}.submit`) })

export const payButton = (page: Page, lng: Language): Locator =>
  page.getByRole("button", { name: new RegExp(`^${text(lng, "checkout.review.pay", { total: "" }).trim()}`) })

/** How to pay, on the last step. */
export const choosePayment = (page: Page, lng: Language, kind: "card" | "transfer"): Promise<void> =>
  page.getByRole("radio", { name: new RegExp(`^${text(lng, `checkout.payment.${kind}.title`)}`) }).check()

/** From a filled cart to the page that only has to be paid, by bank transfer. */
export async function goToReview(page: Page, lng: Language): Promise<void> {
  await page.goto(`/${lng}/checkout`)
  await fillJakarta(page)
  await next(page, lng, "address").click()
  await next(page, lng, "shipping").click()
  await choosePayment(page, lng, "transfer")
  await expect(payButton(page, lng)).toBeVisible()
}

/** What a price on the page says, in whole rupiah: `Rp 18.500` and `IDR 18,500` are 18500. */
export const rupiah = (shown: string): number => Number(shown.replace(/\D/g, ""))

/** The same where the page answers by being loaded again. */
export async function addProductWithoutScript(page: Page, lng: Language, handle: string): Promise<void> {
  await page.goto(`/${lng}/products/${handle}`)
  await page.getByRole("button", { name: text(lng, "product.add") }).click()
  await page
    .getByRole("link", { name: text(lng, "cart.open") })
    .first()
    .waitFor()
}
