import type { Page } from "@playwright/test"
import { database } from "./support/database"
import { lineOf, openDesk } from "./support/desk"
import { expectGoodPage } from "./support/expect-good-page"
import { expect, test } from "./support/shop-test"
import { text } from "./support/texts"

const say = (key: string) => text("id", key)
const seen = (page: Page, key: string) => page.getByText(say(key)).filter({ visible: true }).first()
const story = (page: Page) => page.locator('[name="story_id"]:visible')
const button = (page: Page, key: string) =>
  page.getByRole("button", { name: say(key), exact: true }).filter({ visible: true })

/** Types once the page's script listens, and is kept. */
const write = (page: Page, words: string) =>
  expect(async () => {
    await story(page).fill(words)
    await expect(seen(page, "seller.draft.kept")).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 15_000 })

// one store for all tests: it is written to by one browser only
test.describe.configure({ mode: "serial" })
test.beforeEach(({ isMobile }) => test.skip(!isMobile, "once is enough"))

test("what is saved without a connection waits, and is sent by itself once it is back", async ({ page }) => {
  await openDesk(page, "id")
  await page.goto("/id/seller/store/profile")
  const line = await lineOf(page)
  const words = `Dibuat santri sejak ${Date.now()}`
  await write(page, words)
  await line.cut()
  await expect(seen(page, "seller.draft.away")).toBeVisible()
  await button(page, "desk-store.save").click()
  await expect(seen(page, "seller.draft.offline")).toBeVisible()
  await expect(story(page)).toHaveValue(words)
  await expectGoodPage(page, "id")
  await line.mend()
  await expect(seen(page, "desk-store.done.profile")).toBeVisible()
  const rows = await database("select count(*)::int as count from cooperative where story = $1", [words])
  expect(rows[0]?.["count"]).toBe(1)
  await page.goto("/id/seller/store/profile")
  await expect(story(page)).toHaveValue(words)
  await expect(seen(page, "seller.draft.restored_text")).toBeHidden()
})

test("what was typed and not saved is there again, until it is dropped, saved, or somebody signs out", async ({
  page,
  browser,
}) => {
  await openDesk(page, "id")
  await page.goto("/id/seller/store/profile")
  const before = await story(page).inputValue()
  await write(page, "Belum selesai")
  await page.goto("/en/seller/store/terms")
  await page.goto("/en/seller/store/profile")
  await expect(page.getByText(text("en", "seller.draft.restored_text"))).toBeVisible()
  await expect(story(page)).toHaveValue("Belum selesai")
  await page.goto("/id/seller/store/profile")
  await expect(story(page)).toHaveValue("Belum selesai")
  await expectGoodPage(page, "id")
  await button(page, "seller.draft.discard").click()
  await expect(story(page)).toHaveValue(before)
  await page.reload()
  await expect(story(page)).toHaveValue(before)
  await expect(seen(page, "seller.draft.restored_text")).toBeHidden()

  // another member writes meanwhile: whoever comes back is told what stands there now, and decides
  const mine = `Tulisan saya ${Date.now()}`
  await write(page, mine)
  const other = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await openDesk(other, "id")
  await other.goto("/id/seller/store/profile")
  const theirs = `Tulisan orang lain ${Date.now()}`
  await write(other, theirs)
  await button(other, "desk-store.save").click()
  await expect(seen(other, "desk-store.done.profile")).toBeVisible()
  await other.context().close()
  await page.goto("/id/seller/store/profile")
  await expect(seen(page, "seller.draft.newer")).toBeVisible()
  await expect(page.getByRole("definition").filter({ hasText: theirs })).toBeVisible()
  await expect(story(page)).toHaveValue(mine)
  await expectGoodPage(page, "id")
  await button(page, "desk-store.save").click()
  await expect(seen(page, "desk-store.done.profile")).toBeVisible()

  // nothing stays on a phone that others use too
  await page.goto("/id/seller/store/profile")
  await write(page, "Milik saya saja")
  await page.goto("/id/seller")
  await button(page, "seller.sign_out").click()
  await expect(seen(page, "account.sign_in.signed_out_member")).toBeVisible()
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Milik saya saja")
})
