import { z } from "zod"
import { categories, texts } from "./product"

const colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** An invented cooperative of an invented boarding school. */
export const cooperativeData = z.object({
  /** Unique; the short name and the regency: `anhar-lamongan`. */
  handle: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** As buyers read it: "Kopontren Anhar". */
  name: z.string().min(1),
  /** The boarding school: "Pesantren Miftahul Anhar". */
  pesantren: z.string().min(1),
  /** Home Ministry code without the dot, 3501–3529 or 3571–3579. */
  regency: z.string().regex(/^35(0[1-9]|1\d|2\d|7[1-9])$/),
  district: z.string().min(1),
  /** Five digits, real for the district. */
  postcode: z.string().regex(/^6\d{4}$/),
  founded: z.int().min(1970).max(2025),
  /** How far along in the programme. */
  level: z.enum(["pemula", "berkembang", "mandiri"]),
  /** Categories it sells in, its main one first. */
  categories: z.array(z.enum(categories)).min(1),
  /** Two to three sentences for its store page. */
  story: texts,
  /** Its two store colours; the first carries white text at 4.5:1 or better. */
  colours: z.tuple([colour, colour]),
  /** Registered for PPN: its prices contain it. */
  pkp: z.boolean().default(false),
  /** Which of the pattern's variations is its own, 0–7. */
  pattern: z.int().min(0).max(7),
})
export type CooperativeData = z.infer<typeof cooperativeData>
