import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { bindCooperative } from "../http/bind-cooperative"
import { keepGuests } from "../http/keep-guests"

/** A buyer who is signed in, or a guest who proves the purchase by its e-mail. */
const buyerOrGuest = authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true })
/** Up to four photos of 4 MB as base64; everywhere else the small default holds. */
const withPhotos = { sizeLimit: "24mb" }

export default defineMiddlewares({
  routes: [
    // Everything under /vendor is closed to all but members, and bound to their cooperative, before any handler runs.
    { matcher: "/vendor*", middlewares: [authenticate(["member", "customer"], ["bearer"]), bindCooperative] },
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
    { matcher: "/vendor/cases/:id", method: "POST", bodyParser: withPhotos },
    // the file itself; the route reads no more than it may
    { matcher: "/vendor/pictures", method: "POST", bodyParser: false },
    { matcher: "/store/customers/me/purchases", middlewares: [authenticate("customer", ["bearer", "session"])] },
  ],
})
