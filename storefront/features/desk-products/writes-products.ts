import type { Me } from "@/features/seller/load-me"

/** Whether a member may write products. It only hides what is of no use: what anybody may do, the backend decides. */
export const writesProducts = ({ role }: Pick<Me, "role">): boolean => role === "owner" || role === "catalogue"
