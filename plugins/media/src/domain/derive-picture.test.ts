import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { picture as pictureSchema } from "../contract/picture"
import { derivePicture, pictureHash } from "./derive-picture"

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#e2a11b" } }).composite([
    {
      input: {
        create: { width: Math.round(width / 2), height: Math.round(height / 2), channels: 3, background: "#0e5a47" },
      },
      left: 0,
      top: 0,
    },
  ])

describe("derivePicture", () => {
  it("makes AVIF and WebP in every width that the source has, and describes itself", async () => {
    const { picture, files } = await derivePicture(await photo(1200, 900).jpeg().toBuffer())
    expect(pictureSchema.parse(picture)).toMatchObject({ width: 1080, height: 810 })
    expect(files.map(({ name }) => name).sort()).toEqual([
      "1080.avif",
      "1080.webp",
      "160.avif",
      "160.webp",
      "360.avif",
      "360.webp",
      "640.avif",
      "640.webp",
    ])
    for (const { name, data } of files) {
      const { width, format } = await sharp(data).metadata()
      expect(`${width}.${format === "heif" ? "avif" : format}`).toBe(name)
    }
    expect(picture.blur.length).toBeLessThan(400)
  })

  it("never enlarges: a small source keeps its own width", async () => {
    const { picture, files } = await derivePicture(await photo(500, 500).png().toBuffer())
    expect(picture.width).toBe(500)
    expect(files.map(({ name }) => name).sort()).toEqual([
      "160.avif",
      "160.webp",
      "360.avif",
      "360.webp",
      "500.avif",
      "500.webp",
    ])
  })

  it("turns a phone's photo upright and forgets where it was taken", async () => {
    const camera = { IFD0: { Artist: "somebody" }, IFD3: { GPSLatitude: "8/1 10/1 0/1" } }
    const source = await photo(800, 400).withExif(camera).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await sharp(source).metadata()).exif).toBeDefined()
    const { picture, files } = await derivePicture(source)
    expect(picture.height).toBeGreaterThan(picture.width)
    for (const { data } of files) expect((await sharp(data).metadata()).exif).toBeUndefined()
  })

  it("names the same source the same and another one otherwise", async () => {
    const [one, two] = [await photo(400, 400).png().toBuffer(), await photo(401, 400).png().toBuffer()]
    expect((await derivePicture(one)).picture.hash).toBe(pictureHash(one))
    expect(pictureHash(one)).not.toBe(pictureHash(two))
  })

  it.each([
    [
      "a drawing with code in it",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"><script>alert(1)</script></svg>'),
      "not_a_picture",
    ],
    ["a document", Buffer.from("%PDF-1.7 …"), "not_a_picture"],
    ["nothing", Buffer.alloc(0), "not_a_picture"],
    ["half a photo", null, "not_a_picture"],
    ["an icon", "tiny", "picture_too_small"],
    ["a bomb: a small file of 144 million pixels", "bomb", "picture_too_large"],
  ])("refuses %s", async (_, source, code) => {
    const bytes =
      source instanceof Buffer
        ? source
        : source === "tiny"
          ? await photo(32, 32).png().toBuffer()
          : source === "bomb"
            ? await sharp({
                create: { width: 12_000, height: 12_000, channels: 3, background: "#fff" },
                limitInputPixels: false,
              })
                .png({ compressionLevel: 1 })
                .toBuffer()
            : (await photo(600, 600).jpeg().toBuffer()).subarray(0, 900)
    await expect(derivePicture(bytes)).rejects.toMatchObject({ code })
  })
})
