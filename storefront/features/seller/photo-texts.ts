/** Texts with a number hold `place`. */
export type PictureFieldTexts = Record<
  | "camera"
  | "album"
  | "first"
  | "photo"
  | "waiting"
  | "sending"
  | "lost"
  | "too_large"
  | "retry"
  | "remove"
  | "earlier"
  | "later"
  | "held"
  | "needs_script",
  string
>
