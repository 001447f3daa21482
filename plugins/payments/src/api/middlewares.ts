import { authenticate, defineMiddlewares } from "@medusajs/framework/http"

export default defineMiddlewares({
  routes: [
    // a signature is over the very bytes that came
    { matcher: "/hooks/stripe", method: "POST", bodyParser: { preserveRawBody: true, sizeLimit: "512kb" } },
    {
      // one picture of 4 MB as base64
      matcher: "/store/purchases/:number/transfer-proof",
      method: "POST",
      bodyParser: { sizeLimit: "6mb" },
      middlewares: [authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true })],
    },
    {
      matcher: "/store/carts/:id/payment",
      method: "POST",
      middlewares: [authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true })],
    },
  ],
})
