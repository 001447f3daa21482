import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { bindCooperative } from "../http/bind-cooperative"
import { keepGuests } from "../http/keep-guests"

export default defineMiddlewares({
  routes: [
    // Everything under /vendor is closed to all but members, and bound to their cooperative, before any handler runs.
    { matcher: "/vendor*", middlewares: [authenticate("member", ["bearer"]), bindCooperative] },
    // with a picture of the bank's slip, 4 MB as base64
    { matcher: "/admin/payouts/:id/paid", method: "POST", bodyParser: { sizeLimit: "6mb" } },
    { matcher: "/store/carts", method: "POST", middlewares: [keepGuests] },
    { matcher: "/store/carts/:id", method: "POST", middlewares: [keepGuests] },
    { matcher: "/store/customers/me/purchases", middlewares: [authenticate("customer", ["bearer", "session"])] },
  ],
})
