import { deskOrdersQuery } from "@opop/vendor/contract/desk"

/** The page of a list that an address asks for; the first one for anything else. */
export const readPage = (value: unknown): number =>
  typeof value === "string" ? (deskOrdersQuery.safeParse({ page: value }).data?.page ?? 1) : 1
