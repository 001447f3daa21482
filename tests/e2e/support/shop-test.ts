import { test as base, expect } from "@playwright/test"

/** A missing page, a card that is declined and a connection that the test cuts are reported by the browser itself; that is what those tests are about. */
const harmless =
  /Failed to load resource: the server responded with a status of (404|402)|net::ERR_INTERNET_DISCONNECTED/

/** A test in a browser that must not complain: no error in its console, no exception in a script. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on("console", (message) => {
        if (message.type() === "error" && !harmless.test(message.text()))
          complaints.push(`${message.text()} (${message.location().url})`)
      })
      page.on("pageerror", (error) => complaints.push(error.message))
      await use(complaints)
      expect(complaints, "errors in the browser").toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
