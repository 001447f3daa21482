import { z } from "zod"

/** Places that province staff fill. */
export const slots = ["home.hero", "home.featured"] as const

export const placement = z.object({
  id: z.string(),
  slot: z.enum(slots),
  /** What stands there. */
  kind: z.enum(["product", "cooperative"]),
  reference_id: z.string(),
  position: z.int().min(0),
})
export type Placement = z.infer<typeof placement>

export const placementsQuery = z.object({ slot: z.enum(slots).optional() })
export const placementsAnswer = z.object({ placements: z.array(placement) })

/** POST /admin/placements */
export const newPlacement = placement
  .omit({ id: true })
  .extend({
    starts_at: z.iso.datetime({ offset: true }).nullable().default(null),
    ends_at: z.iso.datetime({ offset: true }).nullable().default(null),
  })
  .refine(({ starts_at, ends_at }) => !starts_at || !ends_at || new Date(starts_at) < new Date(ends_at), {
    message: "ends before it starts",
    path: ["ends_at"],
  })
