import { expect, type Page } from "@playwright/test"
import { routeStripe } from "../../doubles/stripe/route-browser"
import { choosePayment } from "./buyer"
import { type Language, text } from "./texts"

/** Test numbers, as the gateway publishes them. */
export const cards = {
  good: "4242 4242 4242 4242",
  declined: "4000 0000 0000 0002",
  empty: "4000 0000 0000 9995",
  secure: "4000 0027 6000 3184",
}

/** From the review to the page where a card is paid with. */
export async function goToCard(page: Page, lng: Language): Promise<void> {
  await routeStripe(page, String(process.env["STRIPE_API_URL"]))
  await choosePayment(page, lng, "card")
  await page.getByRole("button", { name: text(lng, "checkout.review.to_card") }).click()
  await expect(page.getByRole("heading", { level: 1, name: text(lng, "checkout.card.title") })).toBeVisible()
  await expect(page.locator('[name="stripe-number"]')).toBeVisible()
}

/** Types a card and presses the button with the sum. */
export async function payWith(page: Page, lng: Language, number: string): Promise<void> {
  await page.locator('[name="stripe-number"]').fill(number)
  await page.locator('[name="stripe-expiry"]').fill("12 / 34")
  await page.locator('[name="stripe-cvc"]').fill("123")
  await page
    .getByRole("button", { name: new RegExp(`^${text(lng, "checkout.review.pay", { total: "" }).trim()}`) })
    .click()
}

/** The bank's question. */
export const answerBank = (page: Page, lng: Language, outcome: "complete" | "fail"): Promise<void> => {
  const names = { complete: { id: "Selesaikan", en: "Complete" }, fail: { id: "Gagalkan", en: "Fail" } }
  return page.getByRole("button", { name: names[outcome][lng] }).click()
}
