import { z } from "zod"

/**
 * `computed`: the shop sees by itself whether it is met. `attested`: the cooperative declares it. `document`: it uploads one, staff
 * accept it, until it expires. `verified`: staff alone make sure of it.
 */
export const requirementKinds = ["computed", "attested", "document", "verified"] as const
export type RequirementKind = (typeof requirementKinds)[number]
/** What can be computed, and where a cooperative does it. */
export const requirementRules = ["three_products", "account_verified"] as const
export type RequirementRule = (typeof requirementRules)[number]
export const requirementPlaces = ["products", "account", "application", "here", "wait"] as const

const bothLanguages = z.strictObject({
  id: z.string().trim().min(2).max(500),
  en: z.string().trim().min(2).max(500),
})

/** What a cooperative has to show. Rows, because the programme's demands change. */
export const requirementDefinition = z.object({
  id: z.string(),
  kind: z.enum(requirementKinds),
  rule: z.enum(requirementRules).nullable(),
  title: bothLanguages,
  /** What to do for it. */
  text: bothLanguages,
  place: z.enum(requirementPlaces),
  /** Whether the limit of products holds until it is accepted or waived. */
  verifying: z.boolean(),
  /** Whether a document has to say until when it holds. */
  expires: z.boolean(),
  active: z.boolean(),
  rank: z.int().min(0).max(10_000),
})
export type RequirementDefinition = z.infer<typeof requirementDefinition>

const editable = requirementDefinition.omit({ id: true })
const fitting = ({ kind, rule }: { kind: RequirementKind; rule: RequirementRule | null }) =>
  (kind === "computed") === (rule !== null)

/** GET and POST /admin/requirements */
export const requirementDefinitionsAnswer = z.object({ requirements: z.array(requirementDefinition) })
export const requirementDefinitionAnswer = z.object({ requirement: requirementDefinition })
export const createRequirement = editable.strict().refine(fitting, { path: ["rule"], error: "invalid" })
/** POST /admin/requirements/:id: its kind and rule stay, because answers were given to them. */
export const changeRequirement = editable.omit({ kind: true, rule: true }).partial().strict()

export const requirementStates = ["open", "waiting", "accepted", "rejected", "waived", "expired"] as const
export type RequirementState = (typeof requirementStates)[number]

/** One line of the checklist. */
export const requirement = z.object({
  id: z.string(),
  kind: z.enum(requirementKinds),
  title: z.string(),
  text: z.string(),
  place: z.enum(requirementPlaces),
  verifying: z.boolean(),
  expires: z.boolean(),
  state: z.enum(requirementStates),
  /** Why it was rejected or waived. */
  reason: z.string().nullable(),
  /** Of what can be counted: how far it is. */
  progress: z.object({ done: z.int(), needed: z.int() }).nullable(),
  document: z
    .object({ name: z.string(), kind: z.enum(["pdf", "picture"]), expires_on: z.iso.date().nullable() })
    .nullable(),
})
export type Requirement = z.infer<typeof requirement>

export const requirementsQuery = z.object({ locale: z.enum(["id", "en"]).catch("id") })

/** GET /vendor/requirements, GET /admin/cooperatives/:id/requirements */
export const requirementsAnswer = z.object({
  requirements: z.array(requirement),
  /** How many products the cooperative may have, null without a limit, and how many it has. */
  allowance: z.object({ limit: z.int().nullable(), used: z.int() }),
})
export type RequirementsAnswer = z.infer<typeof requirementsAnswer>

/** Bytes of a document. */
export const largestDocument = 6 * 1024 * 1024

/** POST /vendor/requirements/:id: declares it, or gives a document as base64. */
export const answerRequirement = z.union([
  z.strictObject({ attest: z.literal(true) }),
  z.strictObject({
    document: z
      .string()
      .min(8)
      .max(Math.ceil(largestDocument / 3) * 4 + 100),
    name: z.string().trim().max(120).default(""),
    expires_on: z.union([z.literal("").transform(() => null), z.iso.date(), z.null()]).default(null),
  }),
])
export const requirementAnswer = z.object({ requirement })

/** POST /admin/cooperatives/:id/requirements/:requirement_id; a reason for all but accepting. */
export const judgeRequirement = z
  .strictObject({
    verdict: z.enum(["accepted", "rejected", "waived"]),
    reason: z.string().trim().max(500).default(""),
  })
  .refine(({ verdict, reason }) => verdict === "accepted" || reason.length >= 3, {
    path: ["reason"],
    error: "required",
  })
