import sharp from "sharp"
import { pictureFormat } from "./picture-bytes"
import { PictureError } from "./picture-error"

/** More than a phone's camera makes, less than what fills the memory. */
const maximalPixels = 50_000_000
/** Enough to read a bank's slip. */
const longestSide = 1600

/**
 * A picture drawn anew as WebP: upright, at most 1600 pixels, nothing of the original file left but what can be seen.
 * @throws PictureError `not_a_picture` (also when it is cut off), `picture_too_large` above 50 megapixels
 */
export async function redrawPicture(source: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  if (!pictureFormat(source)) throw new PictureError("not_a_picture", "Neither JPEG nor PNG nor WebP")
  try {
    const { data, info } = await sharp(source, { limitInputPixels: maximalPixels, failOn: "error" })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .webp({ quality: 80, effort: 2 })
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height }
  } catch (cause) {
    const large = cause instanceof Error && cause.message.includes("pixel limit")
    throw new PictureError(large ? "picture_too_large" : "not_a_picture", "The picture could not be read", { cause })
  }
}
