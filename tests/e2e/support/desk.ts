import { expect, type Page } from "@playwright/test"
import sharp from "sharp"
import { fill } from "./buyer"
import { type Language, text } from "./texts"

/** A member of the demonstration: owner of `home`. */
export const member = { email: "koperasi@opop.test", password: "koperasi-opop" }
export const home = "taysir-jember"

/** Signs in at the desk, and stands on its first page. */
export async function openDesk(page: Page, lng: Language): Promise<void> {
  await page.goto(`/${lng}/seller`)
  await fill(page, member)
  await page.getByRole("button", { name: text(lng, "account.sign_in.submit") }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text(lng, "seller.home.title"))
}

/** A photo as a phone takes it: large, and full of detail. */
export async function phonePhoto(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const
  const buffer = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: "#b5502b", noise } })
    .jpeg({ quality: 70 })
    .toBuffer()
  return { name, mimeType: "image/jpeg", buffer }
}

/** A weak line: 400 kbit/s with 400 ms each way round, until the connection is set otherwise. */
export async function slowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const bytes = (400 * 1024) / 8
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  })
}
