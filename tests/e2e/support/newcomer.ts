import { randomUUID } from "node:crypto"
import { expect, type Page } from "@playwright/test"
import { phonePhoto } from "./desk"
import { staff } from "./staff"
import { text } from "./texts"

/** What happens to the connection in the middle of a form. */
type Interrupt = (send: () => Promise<void>, arrived: () => Promise<void>) => Promise<void>

const password = "koperasi-baru-opop"
const say = (key: string, values: Record<string, string | number> = {}) => text("id", key, values)
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).filter({ visible: true })
const button = (page: Page, key: string) =>
  page.getByRole("button", { name: say(key), exact: true }).filter({ visible: true })
const field = (page: Page, name: string) => page.locator(`[name="${name}"]:visible`)
const seen = (page: Page, words: string) => page.getByText(words).filter({ visible: true }).first()

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value)
}

/** Registers, fills in the whole application and submits it; the connection fails where one says how. @returns the cooperative's id */
export async function applyAs(page: Page, name: string, interrupt: Interrupt): Promise<string> {
  await page.goto("/id/join")
  await page.getByRole("link", { name: say("joining.start.register") }).click()
  await fill(page, { name: "Ahmad Fauzi", email: `${randomUUID()}@example.test`, password })
  await button(page, "account.register.submit").click()
  await expect(heading(page)).toHaveText(say("joining.heading"))
  await button(page, "joining.start.submit").click()
  await expect(heading(page)).toHaveText(say("joining.title_desk"))
  await page.getByRole("link", { name: new RegExp(say("joining.step.cooperative")) }).click()
  await expect(heading(page)).toHaveText(say("joining.step.cooperative"))
  await fill(page, { pesantren: `Pondok Pesantren ${name}`, nspp: "510035090001", name: `Kopontren ${name}` })
  await button(page, "joining.save_on").click()
  await expect(heading(page)).toHaveText(say("joining.step.legality"))
  await fill(page, { legal_number: "518/BH/XVI.10/1998", nib: "1234567890123" })
  await interrupt(
    () => button(page, "joining.save_on").click(),
    () => expect(heading(page)).toHaveText(say("joining.step.address"), { timeout: 60_000 }),
  )
  await field(page, "regency_code").selectOption("3573")
  await fill(page, { district: "Klojen", postcode: "65111", address: "Jl. Pesantren 1" })
  await fill(page, { contact_name: "Ahmad Fauzi", contact_phone: "0812 3456 7890", whatsapp: "0812 3456 7890" })
  await button(page, "joining.save_on").click()
  await expect(heading(page)).toHaveText(say("joining.step.bank"))
  await field(page, "bank_code").selectOption("451")
  await fill(page, { account_number: "7001234821", holder: `Kopontren ${name}`, password })
  await button(page, "joining.save").click()
  await expect(seen(page, say("joining.done.bank"))).toBeVisible()
  await button(page, "joining.submit").click()
  await expect(seen(page, say("joining.done.submitted"))).toBeVisible()
  const { applications } = (await (await staff()).get("/admin/cooperative-applications?state=submitted")) as {
    applications: { cooperative_id: string; name: string }[]
  }
  return applications.find((one) => one.name === `Kopontren ${name}`)?.cooperative_id ?? ""
}

/** A product with a photo, whole in both languages, proposed to the province. @returns its id */
export async function proposeProduct(page: Page, title: string, interrupt: Interrupt): Promise<string> {
  await page.goto("/id/seller/products/new")
  await page.getByLabel(say("desk-products.form.label.pictures")).setInputFiles([await phonePhoto("satu.jpg")])
  await fill(page, { "title.id": title, "variants.0.price": "25.000", "variants.0.stock": "12", weight: "200" })
  await page.getByRole("button", { name: say("desk-products.form.preset.pouch_small") }).click()
  await expect(page.locator('[name="pictures"]')).toHaveValue(/^[0-9a-f]{32}$/, { timeout: 120_000 })
  await interrupt(
    () => button(page, "desk-products.form.save_draft").click(),
    () => expect(seen(page, say("desk-products.done.saved"))).toBeVisible({ timeout: 60_000 }),
  )
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  const folded = page.locator("main details:not([open]) > summary:visible")
  while (await folded.count()) await folded.first().click()
  await field(page, "category").selectOption({ index: 1 })
  await fill(page, {
    ...{ "description.id": "Renyah dan gurih.", "ingredients.id": "Kedelai, cabai, garam." },
    ...{ "title.en": `${title} in English`, "description.en": "Crisp and savoury.", "ingredients.en": "Soy, chilli." },
  })
  for (const choice of await page.locator('select[name^="attributes."]:visible').all())
    await choice.selectOption({ index: 1 })
  for (const answer of await page.locator('input[name^="attributes."]:visible').all()) await answer.fill("200")
  await button(page, "desk-products.form.propose").click()
  await expect(seen(page, say("desk-products.done.proposed"))).toBeVisible({ timeout: 30_000 })
  return id
}
