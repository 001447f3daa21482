import type { Page } from "@playwright/test"
import { expectGoodPage } from "./support/expect-good-page"
import { expect, test } from "./support/shop-test"
import { type Language, text } from "./support/texts"
import { totp } from "./support/totp"

const owner = { email: "koperasi@opop.test", password: "koperasi-opop" }
const password = "pasar pagi di serambi"

const press = (page: Page, lng: Language, key: string, values = {}) =>
  page.getByRole("button", { name: text(lng, key, values), exact: true }).click()
const follow = (page: Page, lng: Language, key: string, values = {}) =>
  page.getByRole("link", { name: text(lng, key, values), exact: true }).click()
const heading = (page: Page) => page.getByRole("heading", { level: 1 })

/** Types into the fields in sight: pages that were left stay in the document, hidden. */
async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.locator(`[name="${name}"]:visible`).fill(value)
}

async function signInAtDesk(page: Page, credentials: { email: string; password: string }) {
  await page.goto("/id/seller")
  await fill(page, credentials)
  await press(page, "id", "account.sign_in.submit")
}

/** The owner makes a link for this role. */
async function invite(page: Page, role: string): Promise<string> {
  await page.goto("/id/seller/members/invite")
  await press(page, "id", "desk-members.new.submit")
  await expect(page.getByText(text("id", "errors.field.required")).first()).toBeVisible()
  await page.getByRole("radio", { name: new RegExp(`^${text("id", `desk-members.role.${role}.name`)}`) }).check()
  await expectGoodPage(page, "id")
  await press(page, "id", "desk-members.new.submit")
  const link = page.locator("[data-invite-link]:visible")
  await expect(link).toContainText("/invites/")
  await expectGoodPage(page, "id")
  return (await link.textContent()) ?? ""
}

test("an invited person joins by a link, works in their role, and is removed", async ({ page, browser }) => {
  test.setTimeout(150_000)
  await signInAtDesk(page, owner)
  await expect(heading(page)).toHaveText(text("id", "seller.home.title"))
  const link = await invite(page, "finance")

  const context = await browser.newContext()
  const theirs = await context.newPage()
  const email = `budi-${Date.now()}@example.test`
  await theirs.goto(link)
  await expect(heading(theirs)).toHaveText(text("id", "desk-members.join.anybody"))
  await expectGoodPage(theirs, "id")
  await follow(theirs, "id", "desk-members.join.register")
  await fill(theirs, { name: "Budi Santoso", email, password })
  await press(theirs, "id", "account.register.submit")
  await expect(theirs).toHaveURL(/\/invites\//)
  await expectGoodPage(theirs, "id")
  await theirs.goto(theirs.url().replace("/id/", "/en/"))
  await expectGoodPage(theirs, "en")
  await press(theirs, "en", "desk-members.join.submit")
  await expect(theirs).toHaveURL(/\/en\/seller$/)
  // finance sees the money and not the members
  await theirs.goto("/en/seller/money")
  await expect(heading(theirs)).toHaveText(text("en", "desk-money.title"))
  await theirs.goto("/en/seller/members")
  await expect(heading(theirs)).toHaveText(text("en", "seller.forbidden.title"))
  // the link is spent
  await theirs.goto(link)
  await expect(heading(theirs)).toHaveText(text("id", "desk-members.join.over"))
  await expectGoodPage(theirs, "id")

  await page.goto("/id/seller/members")
  await expectGoodPage(page, "id")
  await page.getByRole("link", { name: /Budi Santoso/ }).click()
  await page.getByRole("radio", { name: new RegExp(`^${text("id", "desk-members.role.fulfilment.name")}`) }).check()
  await expectGoodPage(page, "id")
  await press(page, "id", "desk-members.change.submit")
  await expect(page.getByText(text("id", "desk-members.done.role"))).toBeVisible()
  await theirs.goto("/en/seller/money")
  await expect(heading(theirs)).toHaveText(text("en", "seller.forbidden.title"))

  await page.getByRole("link", { name: /Budi Santoso/ }).click()
  await follow(page, "id", "desk-members.change.remove")
  await expect(heading(page)).toContainText("Budi Santoso")
  await expectGoodPage(page, "id")
  await press(page, "id", "desk-members.remove.submit")
  await expect(page.getByText(text("id", "desk-members.done.removed"))).toBeVisible()
  await theirs.goto("/en/seller/orders")
  await expect(heading(theirs)).toHaveText(text("en", "seller.no_membership.title"))

  for (const lng of ["id", "en"] as const) {
    await page.goto(`/${lng}/seller/history`)
    await expect(page.getByText(text(lng, "desk-members.history.kind.member_removed")).first()).toBeVisible()
    await expectGoodPage(page, lng)
  }
  await context.close()
})

test("a code of the phone protects an account, also without a script", async ({ page, browser }) => {
  test.setTimeout(180_000)
  await signInAtDesk(page, owner)
  await expect(heading(page)).toHaveText(text("id", "seller.home.title"))
  const link = await invite(page, "finance")

  const context = await browser.newContext()
  const theirs = await context.newPage()
  const credentials = { email: `rina-${Date.now()}@example.test`, password }
  await theirs.goto(link)
  await follow(theirs, "id", "desk-members.join.register")
  await fill(theirs, { name: "Rina Hidayati", ...credentials })
  await press(theirs, "id", "account.register.submit")
  await press(theirs, "id", "desk-members.join.submit")
  await expect(theirs.getByText(text("id", "desk-members.security.advice.title"))).toBeVisible()
  await expectGoodPage(theirs, "id")
  await follow(theirs, "id", "desk-members.security.advice.link")
  await fill(theirs, { password: "not mine at all" })
  await press(theirs, "id", "desk-members.setup.continue")
  await expect(theirs.getByText(text("id", "errors.password_wrong")).first()).toBeVisible()
  await fill(theirs, { password })
  await press(theirs, "id", "desk-members.setup.continue")
  const key = (await theirs.locator("[data-totp-key]:visible").textContent()) ?? ""
  await expectGoodPage(theirs, "id")
  await fill(theirs, { code: "000000" })
  await press(theirs, "id", "desk-members.setup.confirm")
  await expect(theirs.getByText(text("id", "desk-members.setup.wrong")).first()).toBeVisible()
  await fill(theirs, { code: totp(key) })
  await press(theirs, "id", "desk-members.setup.confirm")
  const kept = theirs.locator("[data-recovery-codes]:visible li")
  await expect(kept).toHaveCount(10)
  await expectGoodPage(theirs, "id")
  const recovery = (await kept.first().textContent()) ?? ""
  await follow(theirs, "id", "desk-members.setup.finish")
  await expect(theirs.getByText(text("id", "desk-members.security.code.on"), { exact: true })).toBeVisible()
  await expectGoodPage(theirs, "id")
  await theirs.goto("/en/seller/security")
  await expectGoodPage(theirs, "en")

  // another device: a wrong code first, then the right one, to where one wanted to go
  const other = await (await browser.newContext()).newPage()
  await signInAtDesk(other, credentials)
  await expect(heading(other)).toHaveText(text("id", "account.code.title"))
  await expectGoodPage(other, "id")
  await fill(other, { code: "000000" })
  await press(other, "id", "account.code.submit")
  await expect(other.getByText(text("id", "account.code.wrong")).first()).toBeVisible()
  await fill(other, { code: totp(key) })
  await press(other, "id", "account.code.submit")
  await expect(other).toHaveURL(/\/id\/seller$/)

  // the first one signs it out
  await theirs.goto("/id/seller/security")
  await theirs
    .getByRole("button", { name: text("id", "desk-members.security.devices.end"), exact: true })
    .first()
    .click()
  await expect(theirs.getByText(text("id", "desk-members.security.done.device"))).toBeVisible()
  await other.goto("/id/seller/orders")
  await expect(other.getByText(text("id", "account.sign_in.ended"))).toBeVisible()

  // without a script, and without the phone
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await signInAtDesk(plain, credentials)
  await follow(plain, "id", "account.code.to_kept")
  await fill(plain, { code: recovery.toUpperCase() })
  await press(plain, "id", "account.code.submit")
  await expect(plain).toHaveURL(/\/id\/seller$/)
  await expect(heading(plain)).toHaveText(text("id", "seller.home.title"))

  await theirs.goto("/id/seller/security/switch-off")
  await fill(theirs, { code: totp(key) })
  await expectGoodPage(theirs, "id")
  await press(theirs, "id", "desk-members.setup.off_submit")
  await expect(theirs.getByText(text("id", "desk-members.security.done.off"))).toBeVisible()
})
