import { pictureFormat } from "./picture-bytes"

/** HEIC and AVIF; of these, only what the decoder here can read becomes a picture. */
const heif = /^ftyp(heic|heix|heim|heis|mif1|msf1|avif|avis)/

/** What the first bytes say; null for everything that is not even looked at (SVG, GIF, documents, scripts …). */
export function uploadFormat(bytes: Buffer): "jpeg" | "png" | "webp" | "heif" | null {
  return pictureFormat(bytes) ?? (heif.test(bytes.toString("latin1", 4, 12)) ? "heif" : null)
}
