import { AxeBuilder } from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"
import { pageWords } from "./page-words"
import { foreignTitles } from "./product-titles"
import { type Language, strangeWords } from "./texts"

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/** What must hold of every page in every state: accessible, in one language, no wider than the screen. */
export async function expectGoodPage(page: Page, lng: Language): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", lng)
  const words = await pageWords(page)
  expect(strangeWords(words, lng), `keys or the other language's texts on ${page.url()}`).toEqual([])
  const foreign = await foreignTitles(lng)
  expect(
    words.filter((word) => foreign.has(word)),
    `the other language's products on ${page.url()}`,
  ).toEqual([])
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)
  expect(found, `accessibility of ${page.url()}`).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}
