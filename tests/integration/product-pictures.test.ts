import { deflateSync } from "node:zlib"
import sharp from "sharp"
import { describeMarketplace } from "./support/describe-marketplace"
import { openCategory, photo, productDesk } from "./support/desk-product"

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#2980b9" } })

/** A photo taken upright by a phone that notes place and device. */
const fromPhone = () =>
  canvas(640, 480)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "Kamera Rahasia" },
      IFD3: { GPSLatitudeRef: "S", GPSLatitude: "7/1 12/1 30/1", GPSLongitudeRef: "E", GPSLongitude: "112/1 44/1 0/1" },
    })
    .jpeg()
    .toBuffer()

/** A PNG of a few hundred bytes that says it has a billion pixels. */
function bomb(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(40_000, 0)
  head.writeUInt32BE(40_000, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(1_000_000))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}

describeMarketplace("pictures of products", { cooperatives: 2 }, ({ market, api, database }) => {
  beforeEach(() => openCategory(market()))

  it("are drawn anew: upright, without place and device, and the original is served nowhere", async () => {
    const mine = await productDesk(api, market())
    const source = await fromPhone()
    expect(source.includes("Kamera Rahasia")).toBe(true)
    expect((await sharp(source).metadata()).exif).toBeDefined()
    const { status, data } = await mine.upload(source)
    expect(status).toBe(200)
    expect(data.picture).toMatchObject({ width: 480, height: 640 })
    for (const width of [160, 360, 480])
      for (const format of ["avif", "webp"]) {
        const file = await api.get(`/media/${data.picture.hash}/${width}.${format}`, { responseType: "arraybuffer" })
        const bytes = Buffer.from(file.data)
        const { exif, xmp, iptc } = await sharp(bytes).metadata()
        expect({ exif, xmp, iptc }, `${width}.${format}`).toEqual({})
        expect(bytes.includes("Kamera Rahasia")).toBe(false)
      }
    for (const path of [
      `/media/${data.picture.hash}/480.jpg`,
      `/media/${data.picture.hash}/original`,
      `/uploads/${data.picture.hash}.jpg`,
    ])
      expect((await mine.get(path)).status).toBe(404)
  })

  it("lose whatever hangs behind them", async () => {
    const mine = await productDesk(api, market())
    const script = "<script>alert(document.domain)</script>"
    const { data } = await mine.upload(Buffer.concat([await photo(410), Buffer.from(script)]))
    const { data: bytes } = await api.get(`/media/${data.picture.hash}/360.webp`, { responseType: "arraybuffer" })
    expect(Buffer.from(bytes).includes(script)).toBe(false)
  })

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ["SVG", () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>`), "not_a_picture"],
    ["GIF", () => canvas(400, 400).gif().toBuffer(), "not_a_picture"],
    ["a GIF that is a script as well", () => Buffer.from("GIF89a/*\x00\x00*/=1;alert(1)//"), "not_a_picture"],
    ["a web page that is called a photo", () => Buffer.from("<!doctype html><script>1</script>"), "not_a_picture"],
    [
      "a photo that is cut off",
      async () => (await canvas(900, 900).jpeg().toBuffer()).subarray(0, 900),
      "not_a_picture",
    ],
    [
      "a HEIC that cannot be read here",
      () => Buffer.concat([Buffer.from("\0\0\0\x18ftypheic"), Buffer.alloc(400)]),
      "not_a_picture",
    ],
    ["nothing", () => Buffer.alloc(0), "not_a_picture"],
    ["a billion pixels in a small file", bomb, "picture_too_large"],
    ["a stamp", () => canvas(100, 100).png().toBuffer(), "picture_too_small"],
    ["16 MB", () => Buffer.alloc(16 * 1024 * 1024, 0xff), "picture_too_heavy"],
  ])("refuses %s", async (_what, make, reason) => {
    const mine = await productDesk(api, market())
    const answer = await mine.upload(await make())
    expect(answer).toMatchObject({ status: 400, data: { code: "picture_refused", details: { reason } } })
    expect((await database.raw("select * from picture_upload")).rows).toEqual([])
  })

  it("takes PNG, WebP and AVIF too, and the same file twice is one picture", async () => {
    const mine = await productDesk(api, market())
    for (const format of ["png", "webp", "avif"] as const)
      expect((await mine.upload(await canvas(300, 300).toFormat(format).toBuffer())).status, format).toBe(200)
    const source = await photo(555)
    const both = await Promise.all([mine.upload(source), mine.upload(source)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(both[0]?.data).toEqual(both[1]?.data)
  })
})
