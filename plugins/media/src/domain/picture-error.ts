export type PictureErrorCode = "not_a_picture" | "picture_too_large" | "picture_too_small"

/** An upload that cannot become a picture, with a stable code. */
export class PictureError extends Error {
  constructor(
    readonly code: PictureErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = "PictureError"
  }
}
