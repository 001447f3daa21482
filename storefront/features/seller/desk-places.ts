import type { MemberRole } from "@opop/vendor/contract/desk"

/** The places of the desk that have a link in its menu. */
export const deskPlaces = ["home", "orders", "cases", "money"] as const
export type DeskPlace = (typeof deskPlaces)[number]

/** Who has business where. It only hides what is of no use to a role: what anybody may see or do, the backend decides. */
const roles: Record<DeskPlace, readonly MemberRole[]> = {
  home: ["owner", "catalogue", "fulfilment", "finance"],
  orders: ["owner", "catalogue", "fulfilment", "finance"],
  cases: ["owner", "fulfilment", "finance"],
  money: ["owner", "finance"],
}

export const hasPlace = (role: MemberRole, place: DeskPlace): boolean => roles[place].includes(role)

/** In the order of the menu. */
export const placesOf = (role: MemberRole): DeskPlace[] => deskPlaces.filter((place) => hasPlace(role, place))
