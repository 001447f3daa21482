import type { Picture } from "@opop/media/contract/picture"

/** Widths that the media room makes, narrower than the picture; the picture's own width is there besides. */
const widths = [160, 360, 640, 1080]

type Format = "avif" | "webp"

/** Where one file of a picture is. @param width one of those that exist */
export const pictureFile = ({ hash }: Pick<Picture, "hash">, width: number, format: Format): string =>
  `/media/${hash}/${width}.${format}`

/** The widths in which a picture exists, narrowest first. */
export const widthsOf = ({ width }: Pick<Picture, "width">): number[] => [
  ...widths.filter((candidate) => candidate < width),
  width,
]

/** A `srcset` of every file in one format. */
export const sourceSet = (picture: Pick<Picture, "hash" | "width">, format: Format): string =>
  widthsOf(picture)
    .map((width) => `${pictureFile(picture, width, format)} ${width}w`)
    .join(", ")
