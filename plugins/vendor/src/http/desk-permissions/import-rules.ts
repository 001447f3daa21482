import { type DeskRules, untilClosed, whenever } from "./desk-rule"

export const importRules: DeskRules = {
  "GET /vendor/imports": { roles: ["catalogue"], states: whenever },
  "POST /vendor/imports": { roles: ["catalogue"], states: untilClosed },
  "GET /vendor/imports/:id": { roles: ["catalogue"], states: whenever },
  "POST /vendor/imports/:id/confirm": { roles: ["catalogue"], states: untilClosed },
  "POST /vendor/imports/:id/discard": { roles: ["catalogue"], states: untilClosed },
  // a store that is closed may take its products along
  "GET /vendor/exports/:file": { roles: ["catalogue"], states: whenever },
}
