import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProductInput } from "../contract/desk-product"
import { type ImportFailure, importFailures } from "../contract/product-import"
import { PRODUCT_IMPORT_MODULE } from "../modules/product-import"
import type { ImportRow } from "../modules/product-import/import-row"
import type ProductImportModuleService from "../modules/product-import/service"
import { noteStoreChange } from "./note-store-change"
import { refreshStatistics } from "./products/refresh-statistics"
import { writeProducts } from "./write-products"

/** Seconds without a sign of life after which whoever wrote an import is taken for dead; signs come every few. */
export const silence = 60
const beatEvery = 5_000
const mostAttempts = 3

type Planned = { id?: string; version?: number; product: ProductInput }

/**
 * Writes a confirmed import, wholly or not at all. That it is done is written in the same transaction as its products: whatever dies
 * at whatever moment, either both stand or neither, and who was overtaken by another process meanwhile writes nothing.
 */
export async function runProductImport(container: MedusaContainer, row: ImportRow): Promise<void> {
  const imports: ProductImportModuleService = container.resolve(PRODUCT_IMPORT_MODULE)
  const { id, cooperative_id, member_id } = row
  const attempt = await imports.claim(id, silence)
  if (attempt === null) return
  const pulse = setInterval(() => void imports.beat(id, attempt).catch(() => undefined), beatEvery)
  try {
    if (attempt > mostAttempts) throw Object.assign(new Error("Left behind too often"), { code: "interrupted" })
    const products = ((await imports.planOf(id)) ?? []) as Planned[]
    await writeProducts(container, {
      ...{ cooperative_id, by: { party: "member", id: member_id }, products, imported: true },
      progress: (part) => imports.beat(id, attempt, Math.min(99, Math.floor(part * 100))),
      inside: (trx) => finish(imports, { id, attempt }, trx),
    })
    await refreshStatistics(container, products.length)
  } catch (cause) {
    const failed = await imports.step(id, { from: "running", to: "failed", attempt, failure: failureOf(cause) })
    if (!failed || failureOf(cause) === "unexpected") logOf(container).error(`Import ${id}: ${textOf(cause)}`)
    // what could not be told to others after its products stood does not undo them
    if (failed) return
  } finally {
    clearInterval(pulse)
  }
  await tellHistory(container, id)
}

async function finish(
  imports: ProductImportModuleService,
  { id, attempt }: { id: string; attempt: number },
  trx: Knex.Transaction,
): Promise<void> {
  const done = await imports.step(id, { from: "running", to: "done", attempt }, trx)
  if (!done) throw new Error(`Import ${id} is written by another process`)
}

/** The store's history tells of every import that is done, once it is. */
export async function tellHistory(container: MedusaContainer, id: string): Promise<void> {
  const imports: ProductImportModuleService = container.resolve(PRODUCT_IMPORT_MODULE)
  const [row] = (await imports.untold()).filter((one) => one.id === id)
  if (!row) return
  const { new: created, changed } = row.counts
  await noteStoreChange(container, {
    ...{ cooperative_id: row.cooperative_id, kind: "products_imported", subject: id, label: row.file_name },
    by: { party: "member", id: row.member_id },
    after: { created, changed, rows: row.rows },
  })
  await imports.told(id)
}

/** Refusals of what the preview had found right: something has changed since. */
const outdated = ["product_not_found", "category_unknown", "product_incomplete", "invalid_input"]

function failureOf(cause: unknown): ImportFailure {
  const code = (cause as { code?: string } | null)?.code ?? ""
  if (outdated.includes(code)) return "changed_meanwhile"
  return importFailures.find((failure) => failure === code) ?? "unexpected"
}

const logOf = (container: MedusaContainer): Logger => container.resolve(ContainerRegistrationKeys.LOGGER)
const textOf = (cause: unknown): string => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
