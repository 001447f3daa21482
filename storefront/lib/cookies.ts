const month = 60 * 60 * 24 * 30

/** Names of everything that we keep in a browser. */
export const cookieNames = {
  /** Which cart is this browser's; nobody else may read it. */
  cart: "cart",
  /** Pieces in the cart; scripts read it for the badge on static pages. */
  cartCount: "cart_count",
  /** Who is signed in as a buyer; nobody else may read it. */
  customerToken: "customer_token",
  /** Who is signed in as a member of a cooperative; nobody else may read it. */
  memberToken: "member_token",
  /** The cooperative that a member of several works in; the backend checks it. Nobody else may read it. */
  deskCooperative: "desk_cooperative",
  /** A sign-in that still needs a code: for some minutes, and nobody else may read it. */
  signInStep: "sign_in_step",
  /** The last purchases of this browser, with their e-mails; nobody else may read it. */
  purchases: "purchases",
  /** The language that the visitor chose. */
  language: "lng",
} as const

type Options = { httpOnly: boolean; sameSite: "lax"; secure: boolean; path: "/"; maxAge: number }

/** Over https only, except on a developer's own machine. */
export const isSecureSite = (storefrontUrl: string, production: boolean): boolean =>
  production && !storefrontUrl.startsWith("http://localhost")

/**
 * How a cookie is kept: only this site receives it, and only over https once the shop is open.
 * @param httpOnly whether scripts must not read it
 * @param maxAge seconds
 */
export const cookieOptions = (secure: boolean, { httpOnly = true, maxAge = month } = {}): Options => ({
  httpOnly,
  sameSite: "lax",
  secure,
  path: "/",
  maxAge,
})
