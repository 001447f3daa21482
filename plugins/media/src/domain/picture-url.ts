import type { Picture } from "../contract/picture"

/** The address that stands for a picture on products and order lines. */
export const pictureUrl = ({ hash, width }: Pick<Picture, "hash" | "width">): string => `/media/${hash}/${width}.webp`
