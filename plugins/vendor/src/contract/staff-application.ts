import { z } from "zod"
import { application, cooperativeState, reviewedFields } from "./application"

const reason = z.string().trim().min(3).max(500)

/** GET /admin/cooperative-applications?state=: those that wait longest first. */
export const staffApplicationsQuery = z.object({
  state: cooperativeState.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const staffApplicationsPerPage = 50
export const staffApplication = z.object({
  cooperative_id: z.string(),
  name: z.string(),
  pesantren: z.string(),
  regency: z.string(),
  state: cooperativeState,
  submitted_at: z.iso.datetime().nullable(),
  taken_by: z.string().nullable(),
})
export const staffApplicationsAnswer = z.object({
  applications: z.array(staffApplication),
  count: z.int().min(0),
})

/** GET /admin/cooperative-applications/:id: by the cooperative's id. */
export const staffApplicationAnswer = z.object({
  application: application.extend({ taken_by: z.string().nullable(), decided_by: z.string().nullable() }),
  members: z.array(z.object({ name: z.string(), email: z.string(), role: z.string() })),
  /** Others of the same name or the same NIB, which staff should look at. */
  alike: z.array(
    z.object({ cooperative_id: z.string(), name: z.string(), regency: z.string(), state: cooperativeState }),
  ),
})

/** POST …/:id/send-back: a reason for each field that has to be corrected. */
export const sendBackApplication = z
  .strictObject({
    reasons: z
      .record(z.string(), reason)
      .refine((reasons) => Object.keys(reasons).every((field) => reviewedFields.some((known) => known === field)))
      .default({}),
    note: z.string().trim().max(500).default(""),
  })
  .refine(({ reasons, note }) => Object.keys(reasons).length > 0 || note.length >= 3, {
    path: ["reasons"],
    error: "required",
  })

/** POST /admin/cooperatives/:id/suspend, /resume, /close */
export const moveStore = z.strictObject({ reason })
