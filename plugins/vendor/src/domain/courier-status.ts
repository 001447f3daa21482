/** What a courier says of a parcel. */
export type CourierStatus = { state: "on_its_way" | "delivered" | "returned"; at: string }

/**
 * Whoever can ask a courier how a parcel is. None is active yet: until one is, the cooperative notes what has come and what came back.
 * A provider answers null for a parcel of another courier or that it does not know.
 */
export type CourierStatusProvider = {
  name: string
  statusOf: (parcel: { courier: string; tracking_number: string }) => Promise<CourierStatus | null>
}
