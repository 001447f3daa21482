import { type DeskRules, onceOpened, untilClosed, whenever } from "./desk-rule"

export const contactRules: DeskRules = {
  "GET /vendor/questions": { roles: ["catalogue", "fulfilment"], states: whenever },
  "GET /vendor/questions/:id": { roles: ["catalogue", "fulfilment"], states: whenever },
  "POST /vendor/questions/:id": { roles: ["catalogue", "fulfilment"], states: onceOpened },
  "GET /vendor/answer-templates": { roles: ["catalogue", "fulfilment"], states: whenever },
  "POST /vendor/answer-templates": { roles: ["catalogue", "fulfilment"], states: untilClosed },
  "POST /vendor/answer-templates/:id": { roles: ["catalogue", "fulfilment"], states: untilClosed },
  "POST /vendor/answer-templates/:id/remove": { roles: ["catalogue", "fulfilment"], states: untilClosed },
  "GET /vendor/sales": { roles: ["catalogue", "finance"], states: whenever },
}
