import { maximalBytes as maximalPicture, pictureFormat } from "./picture-bytes"
import { PictureError } from "./picture-error"

/** A scan of some pages. */
export const maximalDocument = 6 * 1024 * 1024

/** What the first and last bytes say: what a client calls its upload counts for nothing. */
export function documentKind(bytes: Buffer): "pdf" | "picture" | null {
  const begins = bytes.toString("latin1", 0, 8).match(/^%PDF-[12]\.\d/)
  if (begins) return bytes.toString("latin1", Math.max(0, bytes.length - 1024)).includes("%%EOF") ? "pdf" : null
  return pictureFormat(bytes) ? "picture" : null
}

/**
 * The bytes of a document that came as base64, with or without a `data:` prefix.
 * @throws PictureError `picture_too_heavy` above 6 MB (a picture above 4 MB), `not_a_picture` for anything but PDF, JPEG, PNG and WebP
 */
export function documentBytes(base64: string): { bytes: Buffer; kind: "pdf" | "picture" } {
  const digits = base64.replace(/^data:[\w/+.-]*;base64,/, "")
  if (digits.length > Math.ceil(maximalDocument / 3) * 4) throw new PictureError("picture_too_heavy", "More than 6 MB")
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(digits)) throw new PictureError("not_a_picture", "Not base64")
  const bytes = Buffer.from(digits, "base64")
  const kind = documentKind(bytes)
  if (!kind) throw new PictureError("not_a_picture", "Neither PDF nor JPEG nor PNG nor WebP")
  if (bytes.length > (kind === "picture" ? maximalPicture : maximalDocument))
    throw new PictureError("picture_too_heavy", kind === "picture" ? "More than 4 MB" : "More than 6 MB")
  return { bytes, kind }
}
