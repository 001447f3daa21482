import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { bindCooperative } from "../http/bind-cooperative"
import { closeToMembers, signOutEverywhere } from "../http/close-to-members"
import { keepGuests } from "../http/keep-guests"
import { requireSession } from "../http/require-session"

/** A buyer who is signed in, or a guest who proves the purchase by its e-mail. */
const buyerOrGuest = authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true })
/** Only who is signed in. */
const buyer = authenticate("customer", ["bearer", "session"])
const anybody = authenticate("*", ["bearer", "session"], { allowUnauthenticated: true, allowUnregistered: true })
/** Up to four photos of 4 MB as base64; everywhere else the small default holds. */
const withPhotos = { sizeLimit: "24mb" }

export default defineMiddlewares({
  routes: [
    // Everything under /vendor is closed to all but members, and bound to their cooperative, before any handler runs.
    { matcher: "/vendor*", middlewares: [authenticate(["member", "customer"], ["bearer"]), bindCooperative] },
    // a file of products comes as it is, and is counted while it is read
    { matcher: "/vendor/imports", method: "POST", bodyParser: false },
    {
      matcher: "/vendor*",
      middlewares: [authenticate(["member", "customer"], ["bearer"]), requireSession, bindCooperative],
    },
    // what core would do for a member behind the back of the sign-ins that the desk knows
    { matcher: "/auth/token/refresh", method: "POST", middlewares: [anybody, closeToMembers] },
    { matcher: "/auth/session", method: "POST", middlewares: [anybody, closeToMembers] },
    { matcher: "/auth/mfa/factors*", middlewares: [anybody, closeToMembers] },
    { matcher: "/auth/mfa/recovery-codes", middlewares: [anybody, closeToMembers] },
    { matcher: "/auth/:actor_type/:auth_provider/update", method: "POST", middlewares: [signOutEverywhere] },
    // with a picture of the bank's slip, 4 MB as base64
    { matcher: "/admin/payouts/:id/paid", method: "POST", bodyParser: { sizeLimit: "6mb" } },
    { matcher: "/store/carts", method: "POST", middlewares: [keepGuests] },
    { matcher: "/store/carts/:id", method: "POST", middlewares: [keepGuests] },
    // guests prove themselves by the purchase's e-mail
    {
      matcher: "/store/purchases/:number/orders/:order_id",
      middlewares: [buyerOrGuest],
    },
    {
      matcher: "/store/purchases/:number/orders/:order_id/cases",
      method: "POST",
      bodyParser: withPhotos,
      middlewares: [buyerOrGuest],
    },
    {
      matcher: "/store/purchases/:number/cases/:case_id",
      method: "POST",
      bodyParser: withPhotos,
      middlewares: [buyerOrGuest],
    },
    { matcher: "/store/purchases/:number/cases/:case_id/photos/:photo_id", middlewares: [buyerOrGuest] },
    { matcher: "/store/purchases/:number/orders/:order_id/questions", method: "POST", middlewares: [buyerOrGuest] },
    { matcher: "/store/purchases/:number/questions", middlewares: [buyerOrGuest] },
    { matcher: "/store/catalogue/:handle/questions", method: "POST", middlewares: [buyer] },
    { matcher: "/store/customers/me/questions", middlewares: [buyer] },
    { matcher: "/vendor/cases/:id", method: "POST", bodyParser: withPhotos },
    { matcher: "/store/customers/me/purchases", middlewares: [buyer] },
    // the file itself; the route reads no more than it may
    { matcher: "/vendor/pictures", method: "POST", bodyParser: false },
    // a document of 6 MB as base64
    { matcher: "/vendor/requirements/:id", method: "POST", bodyParser: { sizeLimit: "9mb" } },
    { matcher: "/store/customers/me/purchases", middlewares: [authenticate("customer", ["bearer", "session"])] },
  ],
})
