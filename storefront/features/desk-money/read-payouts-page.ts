import { payoutsQuery } from "@opop/vendor/contract/payout"

/** The page of the list that an address asks for; the first one for anything else. */
export const readPayoutsPage = (value: unknown): number =>
  typeof value === "string" ? (payoutsQuery.safeParse({ page: value }).data?.page ?? 1) : 1
