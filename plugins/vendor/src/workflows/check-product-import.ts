import type { MedusaContainer } from "@medusajs/framework/types"
import { type RowHint, type RowProblem, shownChanges, shownProblems } from "../contract/product-import"
import { readTableApart } from "../documents/tables/read-table-apart"
import { TableFault } from "../documents/tables/table-fault"
import { CodedError } from "../domain/coded-error"
import { planProduct } from "../domain/plan-product"
import { productGaps } from "../domain/product-gaps"
import { placeOf } from "../domain/product-table/file-rows"
import { planHints } from "../domain/product-table/plan-hints"
import { planProducts } from "../domain/product-table/plan-products"
import { refusedGaps } from "../domain/product-table/refused-gaps"
import { PRODUCT_IMPORT_MODULE } from "../modules/product-import"
import type { ImportRow } from "../modules/product-import/import-row"
import type ProductImportModuleService from "../modules/product-import/service"
import { fileCategories } from "../queries/file-categories"
import { outsideFaults } from "../queries/outside-faults"
import { ownProducts } from "../queries/own-products"

export type SentFile = { cooperative_id: string; member_id: string; key: string; name: string; bytes: Buffer }

const daysToConfirm = 2

/**
 * Reads a file of products and writes down what it asks for and what is wrong with it; changes no product. The same key again is the
 * same import.
 * @throws CodedError `import_refused` with `reason` and `line` for a file that cannot be read
 */
export async function checkProductImport(container: MedusaContainer, sent: SentFile): Promise<ImportRow> {
  const imports: ProductImportModuleService = container.resolve(PRODUCT_IMPORT_MODULE)
  const { cooperative_id, member_id, key } = sent
  const known = await imports.importOf(cooperative_id, { key })
  if (known) return known
  const { plan, format, hints, own } = await readPlan(container, sent).catch(refuse)
  const faults = [...plan.faults, ...(await outsideFaults(container, { cooperative_id, own }, plan))]
  const problems: RowProblem[] = faults.map((fault) => ({ ...placeOf(fault), code: fault.code }))
  const writes = plan.products.filter(({ kind }) => kind !== "unchanged")
  const count = (kind: string) => plan.products.filter((product) => product.kind === kind).length
  await imports.keep({
    ...{ cooperative_id, member_id, key, format, rows: plan.rows },
    file_name: sent.name,
    counts: {
      ...{ new: count("new"), changed: count("changed"), unchanged: count("unchanged") },
      incomplete: writes.filter(({ incomplete }) => incomplete).length,
    },
    problem_count: problems.length,
    problems: problems.slice(0, shownProblems),
    hint_count: hints.length,
    hints: hints.slice(0, shownProblems),
    changes: writes.slice(0, shownChanges).map(({ id: _, version: __, product: ___, ...change }) => change),
    expires_at: new Date(Date.now() + daysToConfirm * 86_400_000),
    plan: problems.length ? [] : writes.map(({ id, version, product }) => ({ id, version, product })),
  })
  const kept = await imports.importOf(cooperative_id, { key })
  if (!kept) throw new Error(`Import ${key} of ${cooperative_id} was not written`)
  return kept
}

async function readPlan(container: MedusaContainer, { cooperative_id, bytes }: SentFile) {
  const table = await readTableApart(bytes)
  const [own, categories] = await Promise.all([ownProducts(container, cooperative_id), fileCategories(container)])
  const standings = new Map(own.map(({ id, standing }) => [id, standing]))
  const plan = planProducts(table, {
    ...{ own, categories, gaps: productGaps },
    refused: ({ id }, product, gaps) => {
      const standing = standings.get(id)
      return standing ? refusedGaps(planProduct(standing, product, false), gaps) : []
    },
  })
  const hints: RowHint[] = planHints(plan, { own, windows_1252: table.windows_1252 })
  return { plan, hints, own, format: table.format }
}

function refuse(cause: unknown): never {
  if (!(cause instanceof TableFault)) throw cause
  throw new CodedError("import_refused", cause.message, { reason: cause.reason, line: cause.line ?? null })
}
