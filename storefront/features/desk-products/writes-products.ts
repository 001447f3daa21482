import type { Me } from "@/features/seller/load-me"

/** Whether a member may write products. It only hides what is of no use: what anybody may do, the backend decides. */
export const writesProducts = ({ role }: Pick<Me, "role">): boolean => role === "owner" || role === "catalogue"

/** Whether a member may change what is on the shelf: also whoever packs. */
export const countsStock = ({ role }: Pick<Me, "role">): boolean => writesProducts({ role }) || role === "fulfilment"
