import type { TextsOf } from "../letter-text"

/** Letters on a cooperative's way into the marketplace, and out of it. */
export type JoiningTexts = TextsOf<"desk_application"> & TextsOf<"desk_store">
