import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Two captures of one payment truly at once can book the same capture on an order twice. The database refuses the second.
 * Runs after all modules' migrations, because the table belongs to the Order module.
 */
export default async function uniqueCaptureTransactions({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(`
    create unique index if not exists "IDX_order_transaction_one_per_capture"
    on "order_transaction" ("order_id", "reference_id")
    where "reference" = 'capture' and "deleted_at" is null`)
}
