import { type DeskRules, untilClosed, whenever } from "./desk-rule"

/** While a store prepares or sells: not what is suspended. */
const whileStanding = untilClosed.filter((state) => state !== "suspended")

export const productRules: DeskRules = {
  "GET /vendor/products": { roles: "everyone", states: whenever },
  "POST /vendor/products": { roles: ["catalogue"], states: untilClosed },
  "GET /vendor/products/:id": { roles: "everyone", states: whenever },
  "POST /vendor/products/:id": { roles: ["catalogue"], states: untilClosed },
  "GET /vendor/products/:id/history": { roles: "everyone", states: whenever },
  "POST /vendor/products/:id/propose": { roles: ["catalogue"], states: whileStanding },
  "POST /vendor/products/:id/withdraw": { roles: ["catalogue"], states: untilClosed },
  "POST /vendor/products/:id/remove": { roles: ["catalogue"], states: untilClosed },
  "GET /vendor/product-prices": { roles: "everyone", states: whenever },
  // whoever packs counts the shelf; prices are refused to them by the route itself
  "POST /vendor/product-prices": { roles: ["catalogue", "fulfilment"], states: untilClosed },
  "GET /vendor/product-categories": { roles: "everyone", states: whenever },
  "POST /vendor/pictures": { roles: ["catalogue"], states: untilClosed },
}
