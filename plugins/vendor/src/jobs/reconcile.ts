import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcile } from "../workflows/reconcile"

/** Every night, when little moves: 02.20 in Jakarta. */
export default async function reconcileNightly(container: MedusaContainer): Promise<void> {
  await reconcile(container)
}

export const config = { name: "reconcile", schedule: "20 19 * * *" }
