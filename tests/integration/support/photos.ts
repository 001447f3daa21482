import sharp from "sharp"

/** A small photo as base64, of this colour, so that two can be told apart. */
export const photo = async (background = "#e2a11b"): Promise<string> =>
  (
    await sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .jpeg()
      .toBuffer()
  ).toString("base64")
