import { type DeskRules, onceOpened, whenever } from "./desk-rule"

export const orderRules: DeskRules = {
  "GET /vendor/orders": { roles: "everyone", states: whenever },
  "GET /vendor/orders/:id": { roles: "everyone", states: whenever },
  "POST /vendor/orders/:id/accept": { roles: ["fulfilment"], states: onceOpened },
  "POST /vendor/orders/:id/decline": { roles: ["fulfilment"], states: onceOpened },
  "POST /vendor/orders/:id/send": { roles: ["fulfilment"], states: onceOpened },
  "POST /vendor/orders/:id/refund": { roles: ["finance"], states: onceOpened },
  "GET /vendor/cases": { roles: ["fulfilment", "finance"], states: whenever },
  "GET /vendor/cases/:id": { roles: ["fulfilment", "finance"], states: whenever },
  "POST /vendor/cases/:id": { roles: ["fulfilment", "finance"], states: onceOpened },
  "GET /vendor/cases/:id/photos/:photo_id": { roles: ["fulfilment", "finance"], states: whenever },
}
