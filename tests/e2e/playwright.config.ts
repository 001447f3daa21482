import { existsSync } from "node:fs"
import { chromium, defineConfig } from "@playwright/test"

/** Playwright's own browser where it has been loaded, else the system's. */
const executablePath = existsSync(chromium.executablePath()) ? undefined : "/usr/bin/chromium"

/** Both servers run already: `npm test -- browser` starts them on a freshly seeded database. */
export default defineConfig({
  testDir: ".",
  outputDir: "results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: process.env["STOREFRONT_URL"] ?? "http://localhost:8010",
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    },
  },
  projects: [
    { name: "phone", use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
    {
      name: "desktop",
      testMatch: /\/pages\.spec\.ts/,
      use: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
    },
  ],
})
