import type { MemberRole } from "@opop/vendor/contract/desk"

/** The places that have a link in the desk's menu. */
export const deskPlaces = ["home", "orders", "products", "money", "more"] as const
export type DeskPlace = (typeof deskPlaces)[number]

/** What stands behind `more`. */
export const furtherPlaces = [
  "application",
  "cases",
  "questions",
  "sales",
  "promotions",
  "store",
  "imports",
  "members",
  "history",
  "security",
] as const
export type FurtherPlace = (typeof furtherPlaces)[number]

const everyone: readonly MemberRole[] = ["owner", "catalogue", "fulfilment", "finance"]

/** Who has business where. It only hides what is of no use to a role: what anybody may see or do, the backend decides. */
const roles: Record<DeskPlace | FurtherPlace, readonly MemberRole[]> = {
  home: everyone,
  orders: everyone,
  products: ["owner", "catalogue", "fulfilment"],
  money: ["owner", "finance"],
  more: everyone,
  application: ["owner"],
  cases: ["owner", "fulfilment", "finance"],
  questions: ["owner", "catalogue", "fulfilment"],
  sales: ["owner", "catalogue", "finance"],
  promotions: ["owner", "catalogue", "finance"],
  store: ["owner", "catalogue", "fulfilment"],
  imports: ["owner", "catalogue"],
  members: ["owner"],
  history: ["owner"],
  security: everyone,
}

export const hasPlace = (role: MemberRole, place: DeskPlace | FurtherPlace): boolean => roles[place].includes(role)

/** In the order of the menu. */
export const placesOf = (role: MemberRole): DeskPlace[] => deskPlaces.filter((place) => hasPlace(role, place))
export const furtherPlacesOf = (role: MemberRole): FurtherPlace[] =>
  furtherPlaces.filter((place) => hasPlace(role, place))
