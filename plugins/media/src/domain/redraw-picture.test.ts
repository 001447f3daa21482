import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { pictureBytes } from "./picture-bytes"
import { redrawPicture } from "./redraw-picture"

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#e2a11b" } })
const base64 = (bytes: Buffer) => bytes.toString("base64")
const camera = { IFD0: { Artist: "somebody" }, IFD3: { GPSLatitude: "8/1 10/1 0/1", GPSLongitude: "113/1 40/1 0/1" } }

describe("redrawPicture", () => {
  it("forgets where and by whom a photo was taken, and turns it upright", async () => {
    const source = await photo(800, 400).withExif(camera).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await sharp(source).metadata()).exif).toBeDefined()
    const { data, width, height } = await redrawPicture(pictureBytes(base64(source)))
    const { exif, xmp, icc, iptc, format } = await sharp(data).metadata()
    expect({ exif, xmp, icc, iptc, format }).toEqual({ format: "webp" })
    expect([width, height]).toEqual([400, 800])
    expect(data.includes("somebody")).toBe(false)
  })

  it.each(["jpeg", "png", "webp"] as const)(
    "makes a %s no larger than 1600 pixels, and never enlarges",
    async (format) => {
      const large = await redrawPicture(await photo(3000, 2000).toFormat(format).toBuffer())
      expect([large.width, large.height]).toEqual([1600, 1067])
      const small = await redrawPicture(await photo(300, 200).toFormat(format).toBuffer())
      expect([small.width, small.height]).toEqual([300, 200])
    },
  )

  it("leaves nothing that hangs behind a picture", async () => {
    const source = Buffer.concat([await photo(200, 200).jpeg().toBuffer(), Buffer.from("<script>alert(1)</script>")])
    expect((await redrawPicture(source)).data.includes("script")).toBe(false)
  })

  it("refuses a bomb: few bytes, a hundred million pixels", async () => {
    const bomb = await sharp({
      create: { width: 12_000, height: 12_000, channels: 3, background: "#fff" },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    await expect(redrawPicture(bomb)).rejects.toMatchObject({ code: "picture_too_large" })
  })

  it.each(["jpeg", "png", "webp"] as const)("refuses a %s that was cut off", async (format) => {
    const whole = await sharp({
      create: {
        width: 600,
        height: 600,
        channels: 3,
        background: "#123",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .toFormat(format)
      .toBuffer()
    await expect(redrawPicture(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ code: "not_a_picture" })
  })
})

describe("pictureBytes", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"><script>alert(1)</script></svg>'

  it("takes a picture with and without its prefix", async () => {
    const source = base64(await photo(20, 20).png().toBuffer())
    expect(pictureBytes(`data:image/png;base64,${source}`)).toEqual(pictureBytes(source))
  })

  it.each([
    ["a drawing with code in it", base64(Buffer.from(svg)), "not_a_picture"],
    ["a drawing that calls itself a photo", `data:image/png;base64,${base64(Buffer.from(svg))}`, "not_a_picture"],
    ["an animation", base64(Buffer.from("GIF89a…")), "not_a_picture"],
    ["a document", base64(Buffer.from("%PDF-1.7 …")), "not_a_picture"],
    ["what is no base64", "{".repeat(200), "not_a_picture"],
    ["nothing", "", "not_a_picture"],
    [
      "more than 4 MB",
      base64(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(4 * 1024 * 1024)])),
      "picture_too_heavy",
    ],
    ["very much", "A".repeat(8_000_000), "picture_too_heavy"],
  ])("refuses %s", (_, source, code) => {
    expect(() => pictureBytes(source)).toThrow(expect.objectContaining({ code }))
  })
})
