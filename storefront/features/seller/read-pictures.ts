import type { Picture } from "@opop/media/contract/picture"

const looksRight = (value: unknown): value is Picture => {
  const { hash, width, height, blur, colour } = (value ?? {}) as Partial<Picture>
  return (
    /^[0-9a-f]{32}$/.test(hash ?? "") &&
    typeof width === "number" &&
    typeof height === "number" &&
    String(blur).startsWith("data:image/") &&
    /^#[0-9a-f]{6}$/.test(colour ?? "")
  )
}

/** Pictures as a draft keeps them in the browser; what cannot be read is left aside. Small on purpose: it goes to the browser. */
export function readPictures(kept: string): Picture[] {
  try {
    const read: unknown = JSON.parse(kept)
    return Array.isArray(read) ? read.filter(looksRight) : []
  } catch {
    return []
  }
}
