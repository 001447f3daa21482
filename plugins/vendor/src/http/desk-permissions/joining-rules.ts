import { type DeskRules, untilClosed, whenever, whileApplying } from "./desk-rule"

export const joiningRules: DeskRules = {
  "POST /vendor/applications": { unbound: "signed_in" },
  "GET /vendor/application": { roles: ["owner"], states: whenever },
  "POST /vendor/application": { roles: ["owner"], states: whileApplying },
  "POST /vendor/application/submit": { roles: ["owner"], states: whileApplying },
  "GET /vendor/requirements": { roles: "everyone", states: whenever },
  "POST /vendor/requirements/:id": { roles: ["owner"], states: untilClosed },
  "GET /vendor/requirements/:id/document": { roles: ["owner"], states: whenever },
}
