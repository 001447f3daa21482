import type { Page } from "@playwright/test"
import { lineOf, openDesk, phonePhoto } from "./support/desk"
import { expectGoodPage } from "./support/expect-good-page"
import { expect, test } from "./support/shop-test"
import { text } from "./support/texts"

const say = (key: string, values: Record<string, string | number> = {}) => text("id", `desk-products.${key}`, values)
const button = (page: Page, key: string) => page.getByRole("button", { name: say(key), exact: true })

/** A field of the page that is seen: one that was left stays in the document. */
const field = (page: Page, name: string) => page.locator(`[name="${name}"]:visible`)

const seen = (page: Page, words: string | RegExp) => page.getByText(words).filter({ visible: true }).first()

async function fill(page: Page, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value)
}

/** Folded parts of the form hold what a test wants to type. */
async function unfold(page: Page) {
  const folded = page.locator("main details:not([open]) > summary:visible")
  while (await folded.count()) await folded.first().click()
}

async function newDraft(page: Page, title: string) {
  await page.goto("/id/seller/products/new")
  await fill(page, { "title.id": title, "variants.0.price": "25.000", "variants.0.stock": "7" })
  await button(page, "form.save_draft").click()
  await expect(seen(page, say("done.saved"))).toBeVisible()
  return page.url().split("?")[0] ?? ""
}

async function removeProduct(page: Page, address: string) {
  await page.goto(`${address}/remove`)
  await expectGoodPage(page, "id")
  await button(page, "remove.submit").click()
  await expect(seen(page, say("done.removed"))).toBeVisible()
}

test("a product is made on a phone, on a weak line that breaks, after the page was loaded again", async ({ page }) => {
  test.setTimeout(240_000)
  await openDesk(page, "id")
  await page.goto("/id/seller/products")
  await expectGoodPage(page, "id")
  await page.getByRole("link", { name: say("add") }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("new.title"))
  await expectGoodPage(page, "id")

  const line = await lineOf(page)
  await line.slow()
  await page
    .getByLabel(say("form.label.pictures"))
    .setInputFiles([await phonePhoto("satu.jpg"), await phonePhoto("dua.jpg")])
  const title = `Keripik Percobaan ${Date.now()}`
  await fill(page, { "title.id": title, "variants.0.price": "25.000", "variants.0.stock": "12", weight: "200" })
  await page.getByRole("button", { name: say("form.preset.pouch_small") }).click()
  await expect(field(page, "packed.length")).toHaveValue("15")
  await expect(field(page, "packed.weight")).toHaveValue("220")
  await expect(page.locator('[name="pictures"]')).toHaveValue(/^[0-9a-f]{32},[0-9a-f]{32}$/, { timeout: 120_000 })
  await expectGoodPage(page, "id")

  // the battery was empty
  await expect(seen(page, text("id", "seller.draft.kept"))).toBeVisible()
  await page.reload()
  await expect(seen(page, text("id", "seller.draft.restored_text"))).toBeVisible()
  await expect(field(page, "title.id")).toHaveValue(title)
  await expect(page.getByRole("img", { name: "Foto 2" })).toBeVisible()
  await expectGoodPage(page, "id")

  // the connection is gone in the middle, and back
  await line.cut()
  await button(page, "form.save_draft").click()
  await expect(seen(page, text("id", "seller.draft.offline"))).toBeVisible()
  await line.mend()
  await expect(seen(page, say("done.saved"))).toBeVisible({ timeout: 30_000 })
  await expect(page).toHaveURL(/\/id\/seller\/products\/prod_/)
  await expectGoodPage(page, "id")
  const address = page.url().split("?")[0] ?? ""

  // what is missing stands beside the fields
  await button(page, "form.propose").click()
  await expect(seen(page, say("done.incomplete"))).toBeVisible()
  await expect(field(page, "description.id")).toHaveAttribute("aria-invalid", "true")
  await expect(field(page, "title.en")).toBeVisible()
  await expectGoodPage(page, "id")

  await unfold(page)
  await field(page, "category").selectOption({ index: 1 })
  const long = { "description.id": "Renyah dan gurih.", "ingredients.id": "Kedelai, cabai, garam." }
  const english = {
    "title.en": "Trial crisps",
    "description.en": "Crisp and savoury.",
    "ingredients.en": "Soy, chilli, salt.",
  }
  await fill(page, { ...long, ...english })
  for (const choice of await page.locator('select[name^="attributes."]:visible').all())
    await choice.selectOption({ index: 1 })
  for (const answer of await page.locator('input[name^="attributes."]:visible').all()) await answer.fill("200")
  await button(page, "form.propose").click()
  await expect(seen(page, say("done.proposed"))).toBeVisible()
  await expect(seen(page, say("next.proposed"))).toBeVisible()
  await expectGoodPage(page, "id")

  await page.goto(`${address}/history`)
  await expect(seen(page, say("history.step.proposed"))).toBeVisible()
  await expectGoodPage(page, "id")
  await page.goto("/id/seller/products?tab=proposed")
  await expect(page.getByRole("link", { name: title })).toBeVisible()
  await removeProduct(page, address)
})

test("bad figures are refused at their fields, and nothing typed is lost", async ({ page }) => {
  await openDesk(page, "id")
  await page.goto("/id/seller/products/new")
  await fill(page, { "title.id": "Ko", "variants.0.price": "0", "variants.0.stock": "-1", weight: "0" })
  await button(page, "form.propose").click()
  for (const fault of ["title", "price", "stock", "grams"]) {
    await expect(seen(page, say(`fault.${fault}`))).toBeVisible()
  }
  await expect(field(page, "variants.0.stock")).toHaveValue("-1")
  await expectGoodPage(page, "id")
})

test("two members at one product: the later one is told, keeps what was typed, and decides", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await openDesk(page, "id")
  const title = `Kopi Percobaan ${Date.now()}`
  const address = await newDraft(page, title)
  const other = await (await browser.newContext()).newPage()
  await openDesk(other, "id")
  await other.goto(address)
  await fill(other, { "variants.0.price": "31.000" })
  await button(other, "form.save_draft").click()
  await expect(seen(other, say("done.saved"))).toBeVisible()

  await fill(page, { "title.id": `${title} Baru` })
  await button(page, "form.save_draft").click()
  await expect(seen(page, say("form.conflict.title"))).toBeVisible()
  await expect(field(page, "title.id")).toHaveValue(`${title} Baru`)
  await expectGoodPage(page, "id")
  await button(page, "form.conflict.over").click()
  await expect(seen(page, say("done.saved"))).toBeVisible()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${title} Baru`)

  // many at once; here too the later one is told
  await page.goto(`/id/seller/products/prices?q=${encodeURIComponent(`${title} Baru`)}`)
  await expectGoodPage(page, "id")
  await other.goto(page.url())
  await other.locator('[name^="price."]:visible').fill("32.000")
  await button(other, "prices.save").click()
  await expect(seen(other, say("prices.saved"))).toBeVisible()
  await page.locator('[name^="price."]:visible').fill("33.000")
  await page.locator('[name^="stock."]:visible').fill("9")
  await button(page, "prices.save").click()
  await expect(seen(page, /32\.000/)).toBeVisible()
  await expect(page.locator('[name^="price."]:visible')).toHaveValue("33.000")
  await expectGoodPage(page, "id")
  await button(page, "prices.save").click()
  await expect(seen(page, say("prices.saved"))).toBeVisible()
  await expect(page.locator('[name^="price."]:visible')).toHaveValue("33.000")
  await removeProduct(page, address)
  await other.close()
})
