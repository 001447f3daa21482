export type PictureErrorCode =
  | "not_a_picture"
  /** Too many pixels. */
  | "picture_too_large"
  | "picture_too_small"
  /** Too many bytes. */
  | "picture_too_heavy"

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
