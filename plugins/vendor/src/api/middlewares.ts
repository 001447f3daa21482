import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { bindCooperative } from "../http/bind-cooperative"
import { keepGuests } from "../http/keep-guests"

export default defineMiddlewares({
  routes: [
    // Everything under /vendor is closed to all but members, and bound to their cooperative, before any handler runs.
    { matcher: "/vendor*", middlewares: [authenticate("member", ["bearer"]), bindCooperative] },
    { matcher: "/store/carts", method: "POST", middlewares: [keepGuests] },
    { matcher: "/store/carts/:id", method: "POST", middlewares: [keepGuests] },
    // guests prove themselves by the purchase's e-mail
    {
      matcher: "/store/purchases/:number/orders/:order_id",
      middlewares: [authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true })],
    },
    { matcher: "/store/customers/me/purchases", middlewares: [authenticate("customer", ["bearer", "session"])] },
  ],
})
