import type { Typed } from "@/features/seller/task-state"

/** What the form for an invitation knows. `made`: the link, this once. */
export type InviteState =
  | { status: "idle"; typed: Typed }
  | { status: "failed"; message: string; fields: Record<string, string>; typed: Typed }
  | { status: "made"; link: string; share: string; email: string; typed: Typed }
