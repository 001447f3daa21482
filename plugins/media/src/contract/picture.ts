import { z } from "zod"

/** Widths in pixels in which every picture exists, as far as its source is that wide; the largest always exists. */
export const pictureWidths = [160, 360, 640, 1080] as const

/**
 * A picture that is ready to be shown. Its files are `/media/<hash>/<width>.avif` and `.webp`; they never change, so they may
 * be kept for ever.
 */
export const picture = z.object({
  /** 32 hexadecimal digits, made from the source's bytes. */
  hash: z.string().regex(/^[0-9a-f]{32}$/),
  /** Pixels of the largest file. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** A `data:` URL of a few pixels to stand there while the picture loads. */
  blur: z.string().startsWith("data:image/webp;base64,"),
  /** The picture's dominant colour as #rrggbb. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
})
export type Picture = z.infer<typeof picture>
