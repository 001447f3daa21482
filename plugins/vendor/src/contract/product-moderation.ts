import { picture } from "@opop/media/contract/picture"
import { z } from "zod"
import { productInput, productVerdict } from "./desk-product"

/** GET /admin/product-proposals: what waits for the province, oldest first. */
export const productProposalsQuery = z.object({
  q: z.string().trim().max(100).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const productProposalsPerPage = 25

const proposalHead = z.object({
  product_id: z.string(),
  title: z.string(),
  cooperative: z.object({ id: z.string(), name: z.string() }),
  /** A new product, or a change of one that is on sale. */
  kind: z.enum(["new", "change"]),
  proposed_at: z.iso.datetime().nullable(),
})
export const productProposalsAnswer = z.object({ proposals: z.array(proposalHead), count: z.int().min(0) })

/** GET /admin/product-proposals/:product_id */
export const productProposalAnswer = z.object({
  proposal: proposalHead.extend({
    version: z.int(),
    /** What buyers see now; null for a new product. */
    before: productInput.nullable(),
    after: productInput,
    /** Of both, by their hashes. */
    pictures: z.array(picture),
    /** In which they differ. */
    fields: z.array(z.string()),
    english_by: z.enum(["member", "province"]).nullable(),
    verdict: productVerdict.nullable(),
  }),
})

/** POST /admin/product-proposals/:product_id/approve: refused with `changed_meanwhile` when it is no longer what was looked at. */
export const approveProduct = z.strictObject({ version: z.int().min(1) })
/** POST /admin/product-proposals/:product_id/reject: with what the cooperative can do about it. */
export const rejectProduct = z.strictObject({
  version: z.int().min(1),
  reason: z.string().trim().min(5).max(1000),
  /** Of `ProductInput`, e.g. `pictures`. */
  fields: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
})
