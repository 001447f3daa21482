import { type DeskRules, onceOpened, whenever } from "./desk-rule"

export const orderRules: DeskRules = {
  "GET /vendor/orders": { roles: "everyone", states: whenever },
  "GET /vendor/orders/:id": { roles: "everyone", states: whenever },
  "POST /vendor/orders/:id/accept": { roles: ["fulfilment"], states: onceOpened },
  "POST /vendor/orders/:id/decline": { roles: ["fulfilment"], states: onceOpened },
  "POST /vendor/orders/:id/send": { roles: ["fulfilment"], states: onceOpened },
  "POST /vendor/orders/:id/refuse-rest": { roles: ["fulfilment"], states: onceOpened },
  "POST /vendor/orders/:id/parcels/:parcel_id": { roles: ["fulfilment"], states: onceOpened },
  "POST /vendor/orders/packed": { roles: ["fulfilment"], states: onceOpened },
  "GET /vendor/orders/:id/label": { roles: ["fulfilment"], states: whenever },
  "GET /vendor/orders/:id/packing-list": { roles: ["fulfilment"], states: whenever },
  "GET /vendor/labels": { roles: ["fulfilment"], states: whenever },
  "GET /vendor/packing-lists": { roles: ["fulfilment"], states: whenever },
  "GET /vendor/events": { roles: "everyone", states: whenever },
  "POST /vendor/orders/:id/refund": { roles: ["finance"], states: onceOpened },
  "GET /vendor/cases": { roles: ["fulfilment", "finance"], states: whenever },
  "GET /vendor/cases/:id": { roles: ["fulfilment", "finance"], states: whenever },
  "POST /vendor/cases/:id": { roles: ["fulfilment", "finance"], states: onceOpened },
  "GET /vendor/cases/:id/photos/:photo_id": { roles: ["fulfilment", "finance"], states: whenever },
}
