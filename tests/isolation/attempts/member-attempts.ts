import { testPassword } from "../../integration/support/people"
import type { Attempts } from "../support/attempt"

/** Members, invitations, sign-ins. */
export const memberAttempts: Attempts = {
  "GET /vendor/members": {
    path: ({ member }) => `/vendor/members?member_id=${member}`,
    shows: ({ colleague }) => colleague,
  },
  "POST /vendor/members/:id/role": {
    path: ({ colleague }) => `/vendor/members/${colleague}/role`,
    body: () => ({ role: "finance" }),
    shows: ({ colleague }) => colleague,
    hidden: "member_not_found",
  },
  "POST /vendor/members/:id/remove": {
    path: ({ colleague }) => `/vendor/members/${colleague}/remove`,
    shows: ({ invite }) => invite,
    hidden: "member_not_found",
  },
  "POST /vendor/invites": {
    path: () => "/vendor/invites",
    body: () => ({ role: "catalogue" }),
    shows: () => "token",
  },
  "POST /vendor/invites/:id/withdraw": {
    path: ({ invite }) => `/vendor/invites/${invite}/withdraw`,
    shows: ({ colleague }) => colleague,
    hidden: "invite_not_found",
  },
  "GET /vendor/history": {
    path: () => "/vendor/history",
    shows: () => "payout_account_changed",
  },
  // whoever holds a link may see where it leads, and join: that is what it is for
  "GET /vendor/invites/by-token/:token": {
    path: ({ token }) => `/vendor/invites/by-token/${token}`,
    shows: () => "Kopontren",
    open: true,
  },
  "POST /vendor/invites/by-token/:token/accept": {
    path: ({ token }) => `/vendor/invites/by-token/${token}/accept`,
    // they work there already
    shows: () => "member_already",
    closed: "member_already",
    open: true,
  },
  "GET /vendor/sessions": {
    path: ({ member }) => `/vendor/sessions?member_id=${member}`,
    shows: ({ session }) => session,
  },
  "POST /vendor/sessions/:id/revoke": {
    path: ({ session }) => `/vendor/sessions/${session}/revoke`,
    shows: () => "sessions",
    hidden: "session_not_found",
  },
  "POST /vendor/sessions/revoke-others": {
    path: ({ member }) => `/vendor/sessions/revoke-others?member_id=${member}`,
    shows: ({ session }) => session,
  },
  "GET /vendor/security": {
    path: ({ member }) => `/vendor/security?member_id=${member}`,
    shows: () => "code_needed",
  },
  "POST /vendor/security/code": {
    path: ({ member }) => `/vendor/security/code?member_id=${member}`,
    body: () => ({ password: testPassword }),
    shows: () => "otpauth",
  },
  "POST /vendor/security/code/confirm": {
    path: ({ member }) => `/vendor/security/code/confirm?member_id=${member}`,
    body: () => ({ code: "000000" }),
    shows: () => "code_state",
    closed: "code_state",
  },
  "POST /vendor/security/code/switch-off": {
    path: ({ member }) => `/vendor/security/code/switch-off?member_id=${member}`,
    body: () => ({ code: "000000" }),
    shows: () => "code_state",
    closed: "code_state",
  },
  "POST /vendor/security/recovery-codes": {
    path: ({ member }) => `/vendor/security/recovery-codes?member_id=${member}`,
    body: () => ({ code: "000000" }),
    shows: () => "code_state",
    closed: "code_state",
  },
}
