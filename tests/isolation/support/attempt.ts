import type { cooperativeStates } from "@opop/vendor/contract/cooperative"
import type { Belongings } from "./belongings"

/** How to try one route of the desk. */
export type Attempt = {
  /** With the ids of these belongings, wherever the route takes any. */
  path: (things: Belongings) => string
  body?: (things: Belongings) => object
  /** The body as bytes, of this type, for routes that take a file. */
  file?: { type: string; bytes: () => Promise<Buffer> }
  /** What the member's own answer shows, which proves that the attempt reaches what it is meant to. */
  shows: (own: Belongings) => string
  /** For a route that names one thing: the code with which another cooperative's is not found. */
  hidden?: string
  /** A body that names another cooperative's things, and the code with which it is refused. */
  foreignBody?: { body: (own: Belongings, other: Belongings) => object; code: string }
  /** What its own member does first, so that it can be done at all. */
  first?: (own: Belongings) => { path: string; body: object }[]
  /** In which state the cooperatives are tried; active when left out. */
  state?: (typeof cooperativeStates)[number]
  /** Whoever knows what stands in the path may, whichever cooperative it is of. */
  open?: true
  /** Refused to everybody where the platform is not set up for it: with this code. */
  closed?: string
}

export type Attempts = Record<string, Attempt>
