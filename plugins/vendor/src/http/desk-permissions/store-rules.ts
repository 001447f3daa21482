import { type DeskRules, untilClosed, whenever, whileSelling } from "./desk-rule"

export const storeRules: DeskRules = {
  "GET /vendor/store": { roles: "everyone", states: whenever },
  "POST /vendor/store/profile": { roles: ["catalogue"], states: untilClosed },
  "POST /vendor/store/look": { roles: ["catalogue"], states: untilClosed },
  "POST /vendor/store/closure": { roles: ["catalogue", "fulfilment"], states: untilClosed },
  "POST /vendor/store/shipping": { roles: ["fulfilment"], states: untilClosed },
  "POST /vendor/store/terms": { roles: ["catalogue"], states: untilClosed },
  "GET /vendor/promotions": { roles: ["catalogue", "finance"], states: whenever },
  "POST /vendor/promotions": { roles: ["catalogue"], states: whileSelling },
  "GET /vendor/promotions/:id": { roles: ["catalogue", "finance"], states: whenever },
  "POST /vendor/promotions/:id": { roles: ["catalogue"], states: whileSelling },
  "POST /vendor/promotions/:id/end": { roles: ["catalogue"], states: untilClosed },
}
