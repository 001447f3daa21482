import { z } from "zod"
import { memberRoles } from "./desk"

/** How long a link to join is good, in days. */
export const inviteDays = 7

const role = z.enum(memberRoles)

export const member = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role,
  joined_at: z.iso.datetime(),
  /** Whether it is the reader. */
  self: z.boolean(),
  /** The only owner: can neither be removed nor take another role. */
  last_owner: z.boolean(),
})
export type Member = z.infer<typeof member>

/** An invitation that can still be taken. Its link is known only to those who got it. */
export const openInvite = z.object({
  id: z.string(),
  role,
  email: z.string().nullable(),
  expires_at: z.iso.datetime(),
})
export type OpenInvite = z.infer<typeof openInvite>

/** GET /vendor/members; POST /vendor/members/:id/role, …/remove and POST /vendor/invites/:id/withdraw answer the same. */
export const membersAnswer = z.object({ members: z.array(member), invites: z.array(openInvite) })
export type Members = z.infer<typeof membersAnswer>

/** POST /vendor/members/:id/role */
export const changeRole = z.strictObject({ role })

/** POST /vendor/invites */
export const inviteMember = z.strictObject({
  role,
  /** The link is also sent there. */
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .refine((text) => text === "" || z.email().safeParse(text).success, { error: "email_invalid" })
    .transform((text) => text || undefined)
    .optional(),
})

/** What the link ends in: 32 random bytes. */
export const inviteToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** The answer to POST /vendor/invites: the only time that the token is told. */
export const inviteMade = z.object({ invite: openInvite, token: z.string() })

/** GET /vendor/invites/by-token/:token */
export const inviteAnswer = z.object({
  invite: z.object({
    cooperative: z.object({
      id: z.string(),
      name: z.string(),
      pesantren: z.string(),
      regency: z.string(),
      colour: z.string(),
      accent: z.string(),
      pattern: z.int(),
    }),
    role,
    invited_by: z.string(),
    expires_at: z.iso.datetime(),
    /** The reader works there already. */
    member: z.boolean(),
  }),
})
export type Invite = z.infer<typeof inviteAnswer>["invite"]

/** POST /vendor/invites/by-token/:token/accept */
export const inviteAccepted = z.object({
  cooperative_id: z.string(),
  /** Signs in at the desk; only for somebody who was no member of anything before. Others have signed in there or do it now. */
  token: z.string().nullable(),
})
