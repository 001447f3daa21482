import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Rows of a module that may not be installed; none then. */
export async function rowsOf<Row>(
  container: MedusaContainer,
  module: string,
  entity: string,
  filters: Record<string, unknown>,
): Promise<Row[]> {
  if (!container.hasRegistration(module)) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  return (await query.graph({ entity, fields: ["*"], filters } as never)).data as Row[]
}
