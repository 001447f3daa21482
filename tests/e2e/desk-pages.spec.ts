import type { Page } from "@playwright/test"
import { busyDesk } from "./support/busy-desk"
import { openDesk } from "./support/desk"
import { deskPageOf, deskPages } from "./support/desk-pages"
import { expectGoodPage } from "./support/expect-good-page"
import { expect, test } from "./support/shop-test"
import type { Language } from "./support/texts"

test.describe.configure({ mode: "serial" })

const screens = [
  { name: "phone", viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { name: "desktop", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
] as const

/** Pages that no link leads to in the states that `busyDesk` makes, but an address that somebody has kept. */
const kept = ["/money/cash-out", "/security/recovery-codes", "/security/switch-off"]
/** Looked at where their state comes about: `members.spec`. */
const elsewhere = ["/members/[id]/remove"]

/** The addresses that one kind of page is looked at with, at most: an order new, accepted, sent. */
const perPage = 5

test("a busy desk for what follows", async ({ page }) => {
  test.setTimeout(180_000)
  await busyDesk(page)
})

for (const lng of ["id", "en"] satisfies Language[]) {
  test(`${lng}: every page of the desk that a link leads to, on a phone and on a desktop`, async ({ page }) => {
    test.setTimeout(900_000)
    await openDesk(page, lng)
    const seen = new Map<string, number>()
    const known = new Set<string>()
    const waiting = ["", ...kept].map((path) => `/${lng}/seller${path}`)
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      const name = deskPageOf(new URL(address, "http://desk").pathname.slice(`/${lng}/seller`.length)) ?? address
      const times = seen.get(name) ?? 0
      if (times >= perPage) continue
      seen.set(name, times + 1)
      await lookAt(page, lng, address, `${name.replaceAll("/", "_") || "_"}-${times}`)
      for (const next of await deskLinks(page, lng)) {
        if (known.has(next)) continue
        known.add(next)
        waiting.push(next)
      }
    }
    const missed = deskPages.filter((one) => !seen.has(one) && !elsewhere.includes(one))
    expect(missed, "pages that no link led to").toEqual([])
  })
}

/** Where this page's links lead within the desk, each once. */
async function deskLinks(page: Page, lng: Language): Promise<string[]> {
  const links = await page.locator("a[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""))
  return [...new Set(links.map((link) => link.split("#")[0] ?? ""))].filter((link) =>
    new RegExp(`^/${lng}/seller([/?]|$)`).test(link),
  )
}

/** On both screens, with everything unfolded. `OPOP_TEST_SCREENS` names a folder that keeps a picture of each. */
async function lookAt(page: Page, lng: Language, address: string, name: string): Promise<void> {
  for (const { name: screen, ...look } of screens) {
    await page.emulateMedia({ colorScheme: look.colorScheme })
    await page.setViewportSize(look.viewport)
    await page.goto(address)
    await expect(page.getByRole("heading", { level: 1 }).filter({ visible: true })).toHaveCount(1)
    const folder = process.env["OPOP_TEST_SCREENS"]
    if (folder) await page.screenshot({ path: `${folder}/${lng}-${screen}${name}.png`, fullPage: true })
    await page.locator("main details").evaluateAll((folded) => {
      for (const one of folded) one.setAttribute("open", "")
    })
    await expectGoodPage(page, lng)
  }
}
