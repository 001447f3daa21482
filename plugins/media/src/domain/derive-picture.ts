import { createHash } from "node:crypto"
import sharp from "sharp"
import { type Picture, pictureWidths } from "../contract/picture"
import { PictureError } from "./picture-error"

export type DerivedFile = { name: string; data: Buffer }

/** More than a phone's camera makes, less than what fills the memory. */
const maximalPixels = 50_000_000
const minimalSide = 160
const acceptedFormats = new Set(["jpeg", "png", "webp", "heif"])

/**
 * Everything that is shown of an uploaded image: AVIF and WebP in each width, a placeholder of a few pixels, its dominant
 * colour. Turned upright, without the camera's notes (place, time, device).
 * @param source the uploaded file as it came
 * @throws PictureError `not_a_picture`, `picture_too_large` or `picture_too_small`
 */
export async function derivePicture(source: Buffer): Promise<{ picture: Picture; files: DerivedFile[] }> {
  const upright = await decode(source)
  const widest = Math.min(upright.width, pictureWidths[pictureWidths.length - 1] ?? upright.width)
  const widths = [...pictureWidths.filter((width) => width < widest), widest]
  const files = await Promise.all(widths.map((width) => encode(upright, width)))
  const height = Math.round((upright.height * widest) / upright.width)
  return {
    picture: { hash: pictureHash(source), width: widest, height, ...(await placeholder(upright)) },
    files: files.flat(),
  }
}

/** Names a picture by its source: the same upload is the same picture. */
export const pictureHash = (source: Buffer): string => createHash("sha256").update(source).digest("hex").slice(0, 32)

type Pixels = { data: Buffer; width: number; height: number; channels: 3 | 4 }

async function decode(source: Buffer): Promise<Pixels> {
  try {
    const image = sharp(source, { limitInputPixels: maximalPixels, failOn: "error" })
    const { format, width = 0, height = 0 } = await image.metadata()
    if (!format || !acceptedFormats.has(format))
      throw new PictureError("not_a_picture", `Format ${format} is not accepted`)
    if (Math.min(width, height) < minimalSide)
      throw new PictureError("picture_too_small", `${width} × ${height} pixels`)
    const { data, info } = await image.rotate().toColourspace("srgb").raw().toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height, channels: info.channels as 3 | 4 }
  } catch (cause) {
    if (cause instanceof PictureError) throw cause
    const large = cause instanceof Error && cause.message.includes("pixel limit")
    throw new PictureError(large ? "picture_too_large" : "not_a_picture", "The image could not be read", { cause })
  }
}

const open = ({ data, width, height, channels }: Pixels) => sharp(data, { raw: { width, height, channels } })

/** Small widths are fetched by the dozen and cheap to make well; large ones take most of the time and are fetched alone. */
const avifEffort = (width: number): number => (width > 360 ? 0 : 1)

async function encode(pixels: Pixels, width: number): Promise<DerivedFile[]> {
  const resized = open(pixels).resize({ width, withoutEnlargement: true })
  const [avif, webp] = await Promise.all([
    resized
      .clone()
      .avif({ quality: 55, effort: avifEffort(width), chromaSubsampling: "4:2:0" })
      .toBuffer(),
    resized.clone().webp({ quality: 78, effort: 2 }).toBuffer(),
  ])
  return [
    { name: `${width}.avif`, data: avif },
    { name: `${width}.webp`, data: webp },
  ]
}

async function placeholder(pixels: Pixels): Promise<{ blur: string; colour: string }> {
  const [tiny, { dominant }] = await Promise.all([
    open(pixels).resize({ width: 16 }).webp({ quality: 40, effort: 6 }).toBuffer(),
    open(pixels).resize({ width: 64 }).stats(),
  ])
  const hex = [dominant.r, dominant.g, dominant.b].map((value) => value.toString(16).padStart(2, "0")).join("")
  return { blur: `data:image/webp;base64,${tiny.toString("base64")}`, colour: `#${hex}` }
}
