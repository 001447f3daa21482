/** What belongs to one cooperative: it may appear in its own answers, and in nobody else's. */
export type Belongings = {
  cooperative: string
  handle: string
  order: string
  movement: string
  case: string
  photo: string
  payout: string
  holder: string
  key: string
  product: string
  variant: string
  all: string[]
}

export type Attempt = {
  /** With the ids of what belongs to the other cooperative, wherever the route takes any. */
  path: (other: Belongings) => string
  body?: (other: Belongings) => object
  /** What the member's own answer shows, which proves that the attempt reaches what it is meant to. */
  shows: (own: Belongings) => string
  /** For a route that names one thing: the code with which another cooperative's is not found. */
  hidden?: string
  /** What its own member does first, so that it can be done at all. */
  first?: (own: Belongings) => { path: string; body: object }
  /** Refused to everybody where the platform is not set up for it: with this code. */
  closed?: string
}
