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

type Line = { slow: () => Promise<void>; cut: () => Promise<void>; mend: () => Promise<void> }

/** The page's connection: as weak as 400 kbit/s with 400 ms each way round, cut, or as good as at first. */
export async function lineOf(page: Page): Promise<Line> {
  const session = await page.context().newCDPSession(page)
  const set = async (offline: boolean, latency: number, bytes: number) => {
    const speed = { downloadThroughput: bytes, uploadThroughput: bytes }
    await session.send("Network.emulateNetworkConditions", { offline, latency, ...speed })
  }
  return {
    slow: () => set(false, 400, (400 * 1024) / 8),
    cut: () => set(true, 0, 0),
    mend: () => set(false, 0, -1),
  }
}
