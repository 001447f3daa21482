import { type DeskRules, untilClosed, whenever } from "./desk-rule"

export const memberRules: DeskRules = {
  "GET /vendor/members": { roles: ["owner"], states: whenever },
  "POST /vendor/members/:id/role": { roles: ["owner"], states: untilClosed },
  "POST /vendor/members/:id/remove": { roles: ["owner"], states: whenever },
  "POST /vendor/invites": { roles: ["owner"], states: untilClosed },
  "POST /vendor/invites/:id/withdraw": { roles: ["owner"], states: whenever },
  "GET /vendor/invites/by-token/:token": { unbound: "signed_in" },
  "POST /vendor/invites/by-token/:token/accept": { unbound: "signed_in" },
  "GET /vendor/history": { roles: ["owner"], states: whenever },
  // of the person, whatever they work for
  "GET /vendor/sessions": { unbound: "member" },
  "POST /vendor/sessions/:id/revoke": { unbound: "member" },
  "POST /vendor/sessions/revoke-others": { unbound: "member" },
  "GET /vendor/security": { unbound: "member" },
  "POST /vendor/security/code": { unbound: "member" },
  "POST /vendor/security/code/confirm": { unbound: "member" },
  "POST /vendor/security/code/switch-off": { unbound: "member" },
  "POST /vendor/security/recovery-codes": { unbound: "member" },
}
