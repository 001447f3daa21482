import { z } from "zod"

/** What a store's history tells of. A new kind needs a text in the storefront's `desk-members` texts, in both languages. */
export const storeChangeKinds = [
  "application_submitted",
  "application_sent_back",
  "store_opened",
  "store_suspended",
  "store_resumed",
  "store_closed",
  "requirement_answered",
  "member_invited",
  "invite_withdrawn",
  "member_joined",
  "member_role_changed",
  "member_removed",
  "payout_account_changed",
  "product_created",
  "product_changed",
  "product_proposed",
  "product_published",
  "product_rejected",
  "product_removed",
  "price_changed",
  "stock_changed",
  "products_imported",
  "store_changed",
  "closure_changed",
  "shipping_changed",
  "promotion_created",
  "promotion_changed",
  "promotion_ended",
] as const
export type StoreChangeKind = (typeof storeChangeKinds)[number]

/** What an entry can tell of. Each has a name in the storefront's `desk-members` texts, in both languages. */
export const storeFacts = [
  "role",
  "invited_by",
  "bank",
  "last_digits",
  "holder",
  "state",
  "reason",
  "fields",
  "price",
  "stock",
  "created",
  "changed",
  "rows",
  "name",
  "kind",
  "value",
  "code",
  "minimum",
  "from",
  "until",
  "story",
  "colour",
  "accent",
  "pattern",
  "logo",
  "banner",
  "returns",
  "whatsapp",
  "origin",
  "handling_days",
  "couriers",
  "closure",
] as const
export type StoreFact = (typeof storeFacts)[number]
/** `fields` are names of what was changed in a product, where the values are too long to tell. */
export type StoreFacts = Partial<Record<StoreFact, unknown>>

/** One entry; never changed, never removed. Values are what people read: no secrets, account numbers by their last four digits. */
export const storeChange = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  kind: z.enum(storeChangeKinds),
  /** Who: a member's or staff's name; empty for what the programme did by itself. */
  by: z.object({ party: z.enum(["member", "province", "programme"]), name: z.string() }),
  /** What it happened to, by its name of that time: a product, a member. */
  label: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
})
export type StoreChange = z.infer<typeof storeChange>

/** GET /vendor/history: newest first. */
export const storeHistoryQuery = z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) })
export const storeChangesPerPage = 30
export const storeHistoryAnswer = z.object({ changes: z.array(storeChange), count: z.int().min(0) })
