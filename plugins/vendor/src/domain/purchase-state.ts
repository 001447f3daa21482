/**
 * How far a purchase has been written:
 * `pending` (its rows are being written) → `reserved` (all rows and reservations stand, the money is next) → `placed`.
 * One that stays before `placed` was left behind by a process that died; see `repairPurchase`.
 * Whether it is paid is never stored here: it follows from the payment and the shares.
 */
export const purchaseStates = ["pending", "reserved", "placed"] as const

export type PurchaseState = (typeof purchaseStates)[number]
