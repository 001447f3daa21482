import sharp from "sharp"
import { expect, it } from "vitest"
import { derivePicture } from "./derive-picture"
import { uploadFormat } from "./upload-format"

const canvas = sharp({ create: { width: 640, height: 480, channels: 3, background: "#2980b9" } })

it.each(["jpeg", "png", "webp", "avif"] as const)("knows %s by its first bytes", async (format) => {
  expect(uploadFormat(await canvas.clone().toFormat(format).toBuffer())).toBe(format === "avif" ? "heif" : format)
})

it.each(["<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF-1.7", "<!doctype html>", ""])(
  "does not look at %s",
  (start) => {
    expect(uploadFormat(Buffer.from(start))).toBeNull()
  },
)

it("says neither where nor with what a photo was taken, in any file that is made of it", async () => {
  const source = await canvas
    .clone()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "Kamera Rahasia" },
      IFD3: { GPSLatitudeRef: "S", GPSLatitude: "7/1 12/1 30/1" },
    })
    .jpeg()
    .toBuffer()
  expect(source.includes("Kamera Rahasia")).toBe(true)
  const { picture, files } = await derivePicture(Buffer.concat([source, Buffer.from("<script>1</script>")]))
  expect(picture).toMatchObject({ width: 480, height: 640 })
  for (const { name, data } of files) {
    const { exif, xmp, iptc } = await sharp(data).metadata()
    expect({ exif, xmp, iptc }, name).toEqual({})
    expect(data.includes("Kamera Rahasia") || data.includes("<script>"), name).toBe(false)
  }
})
