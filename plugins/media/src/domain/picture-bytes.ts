import { PictureError } from "./picture-error"

/** More than a phone's camera makes of a slip or a broken jar. */
export const maximalBytes = 4 * 1024 * 1024

const startsWith = (bytes: Buffer, magic: number[], at = 0) => magic.every((byte, index) => bytes[at + index] === byte)
const jpeg = [0xff, 0xd8, 0xff]
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** What the first bytes say: what a client calls its upload counts for nothing. */
export function pictureFormat(bytes: Buffer): "jpeg" | "png" | "webp" | null {
  if (startsWith(bytes, jpeg)) return "jpeg"
  if (startsWith(bytes, png)) return "png"
  if (bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP") return "webp"
  return null
}

/**
 * The bytes of a picture that came as base64, with or without a `data:` prefix.
 * @throws PictureError `picture_too_heavy` above 4 MB, `not_a_picture` for anything but JPEG, PNG and WebP
 */
export function pictureBytes(base64: string): Buffer {
  const digits = base64.replace(/^data:[\w/+.-]*;base64,/, "")
  if (digits.length > Math.ceil(maximalBytes / 3) * 4) throw new PictureError("picture_too_heavy", "More than 4 MB")
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(digits)) throw new PictureError("not_a_picture", "Not base64")
  const bytes = Buffer.from(digits, "base64")
  if (bytes.length > maximalBytes) throw new PictureError("picture_too_heavy", "More than 4 MB")
  if (!pictureFormat(bytes)) throw new PictureError("not_a_picture", "Neither JPEG nor PNG nor WebP")
  return bytes
}
