import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { expectGoodPage } from "./support/expect-good-page"
import { expect, test } from "./support/shop-test"
import { staff } from "./support/staff"
import { text } from "./support/texts"

const password = "koperasi-baru-opop"
const heading = (page: Page) => page.getByRole("heading", { level: 1 })
/** Of the page that is shown: those that were left stay in the document, hidden. */
const field = (page: Page, name: string) => page.locator(`[name="${name}"]:visible`)
const fill = async (page: Page, values: Record<string, string>) => {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value)
}
const button = (page: Page, key: string) => page.getByRole("button", { name: text("id", key) })

test("a cooperative applies from a phone with a weak signal, corrects, and opens", async ({ page, context }) => {
  test.setTimeout(180_000)
  await page.goto("/id/join")
  await expect(heading(page)).toHaveText(text("id", "joining.heading"))
  await expectGoodPage(page, "id")
  await page.getByRole("link", { name: text("id", "joining.start.register") }).click()
  await fill(page, { name: "Ahmad Fauzi", email: `${randomUUID()}@example.test`, password })
  await button(page, "account.register.submit").click()

  // the same account, which is a buyer's, becomes an owner's
  await expect(heading(page)).toHaveText(text("id", "joining.heading"))
  await button(page, "joining.start.submit").click()
  await expect(heading(page)).toHaveText(text("id", "joining.title_desk"))
  await expectGoodPage(page, "id")
  await page.getByRole("link", { name: new RegExp(text("id", "joining.step.cooperative")) }).click()
  await expect(heading(page)).toHaveText(text("id", "joining.step.cooperative"))

  // a number that is none is said beside its field, and keeps what was typed
  await fill(page, { pesantren: "Pondok Pesantren Nurul Falah", nspp: "123", name: "Kopontren Nurul Falah" })
  await button(page, "joining.save_on").click()
  await expect(page.getByText(text("id", "errors.field.nspp_invalid")).first()).toBeVisible()
  await expect(field(page, "name")).toHaveValue("Kopontren Nurul Falah")
  await expectGoodPage(page, "id")
  // what was typed and not sent survives a reload
  await fill(page, { nspp: "510035090001" })
  await page.reload()
  await expect(field(page, "nspp")).toHaveValue("510035090001")
  await button(page, "joining.save_on").click()
  await expect(heading(page)).toHaveText(text("id", "joining.step.legality"))

  // the connection is cut: the form says so, and sends by itself once it is back
  await context.setOffline(true)
  await expect(page.getByText(text("id", "seller.draft.away"))).toBeVisible()
  await fill(page, { legal_number: "518/BH/XVI.10/1998", nib: "1234567890123" })
  await button(page, "joining.save_on").click()
  await expect(page.getByText(text("id", "seller.draft.offline"))).toBeVisible()
  await context.setOffline(false)
  await expect(heading(page)).toHaveText(text("id", "joining.step.address"), { timeout: 20_000 })
  await expectGoodPage(page, "id")
  await field(page, "regency_code").selectOption("3573")
  await fill(page, { district: "Klojen", postcode: "65111", address: "Jl. Pesantren 1" })
  await fill(page, { contact_name: "Ahmad Fauzi", contact_phone: "0812 3456 7890", whatsapp: "0812 3456 7890" })
  await button(page, "joining.save_on").click()
  await expect(heading(page)).toHaveText(text("id", "joining.step.bank"))
  await field(page, "bank_code").selectOption("451")
  await fill(page, { account_number: "7001234821", holder: "Kopontren Nurul Falah", password })
  await button(page, "joining.save").click()
  await expect(page.getByText(text("id", "joining.done.bank"))).toBeVisible()
  await button(page, "joining.submit").click()
  await expect(page.getByText(text("id", "joining.done.submitted"))).toBeVisible()
  await expectGoodPage(page, "id")

  const province = await staff()
  const { applications } = (await province.get("/admin/cooperative-applications?state=submitted")) as {
    applications: { cooperative_id: string; name: string }[]
  }
  const id = applications.find(({ name }) => name === "Kopontren Nurul Falah")?.cooperative_id
  const path = `/admin/cooperative-applications/${id}`
  await province.post(`${path}/take`)
  await province.post(`${path}/send-back`, { reasons: { nib: "Nomornya milik usaha lain" } })
  await page.goto("/id/seller/application?step=legality")
  await expect(page.getByText("Nomornya milik usaha lain")).toBeVisible()
  await expectGoodPage(page, "id")
  await fill(page, { nib: "9876543210123" })
  await button(page, "joining.save_on").click()
  await expect(heading(page)).toHaveText(text("id", "joining.step.address"))
  await page.goto("/id/seller/application")
  await button(page, "joining.submit_again").click()
  await expect(page.getByText(text("id", "joining.done.submitted"))).toBeVisible()

  // the desk speaks the reader's language, what staff have written included
  await page.goto("/en/seller/application")
  await expect(page.getByText("Three products with a picture")).toBeVisible()
  await expectGoodPage(page, "en")
  await page.goto("/id/seller/application")

  // the checklist: a statement, and a document that only a few may see
  await button(page, "joining.checklist.attest").click()
  await expect(page.getByText(text("id", "joining.done.attested"))).toBeVisible()
  await page.getByRole("link", { name: text("id", "joining.checklist.to_document") }).click()
  await field(page, "document").setInputFiles({
    ...{ name: "nib.pdf", mimeType: "application/pdf" },
    buffer: Buffer.from("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n"),
  })
  await expectGoodPage(page, "id")
  await button(page, "joining.document.send").click()
  await expect(page.getByText(text("id", "joining.done.document"))).toBeVisible()
  await expectGoodPage(page, "id")

  await province.post(`${path}/take`)
  await province.post(`${path}/approve`)
  await page.goto("/id/seller")
  await expect(page.getByText(text("id", "joining.next.active"))).toBeVisible()
  await expectGoodPage(page, "id")
  await page.goto("/id/stores/kopontren-nurul-falah-kota-malang")
  await expect(heading(page)).toContainText("Kopontren Nurul Falah")
})
