import type { Page } from "@playwright/test"

/**
 * Every piece of text on the page, seen or read out: text nodes, names, placeholders, alternatives, the title. What is marked as
 * being in another language (the language switch) is left out.
 */
export function pageWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const unread = `script, style, noscript, [lang]:not([lang="${document.documentElement.lang}"])`
    const named = ["aria-label", "placeholder", "alt", "title"]
    const read = [...document.body.querySelectorAll("*")].filter((element) => !element.closest(unread))
    const names = read.flatMap((element) => named.map((name) => element.getAttribute(name)))
    const texts = read.flatMap(({ childNodes }) =>
      [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue),
    )
    const words = [document.title, ...names, ...texts].map((word) => (word ?? "").replace(/\s+/g, " ").trim())
    return [...new Set(words.filter(Boolean))]
  })
}
