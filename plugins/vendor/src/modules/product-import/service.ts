import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { ImportFailure, ImportState } from "../../contract/product-import"
import type { ImportRow, NewImport } from "./import-row"
import ProductImport from "./models/product-import"

/** A step of one state to another: wholly or not at all, and only for whoever comes first. */
type Step = { from: ImportState; to: ImportState; attempt?: number; failure?: ImportFailure }

/** Files of products: what they ask for, until it is written or given up. */
export default class ProductImportModuleService extends MedusaService({ ProductImport }) {
  private readonly database: Knex

  constructor(container: { __pg_connection__: Knex }) {
    super(container)
    this.database = container.__pg_connection__
  }

  async importOf(cooperative_id: string, filter: { id: string } | { key: string }): Promise<ImportRow | null> {
    const row = await this.database("product_import")
      .where({ cooperative_id, ...filter })
      .first()
    return row ?? null
  }

  async latestOf(cooperative_id: string, most: number): Promise<ImportRow[]> {
    return this.database("product_import").where({ cooperative_id }).orderBy("created_at", "desc").limit(most)
  }

  /** Writes down what a file asks for; what already has its key stays. */
  async keep({ plan, ...input }: NewImport): Promise<void> {
    const { counts, problems, hints, changes, ...plain } = input
    const json = Object.fromEntries(
      Object.entries({ counts, problems, hints, changes }).map(([name, value]) => [name, JSON.stringify(value)]),
    )
    await this.database.transaction(async (trx) => {
      const [row] = await trx("product_import")
        .insert({ id: generateEntityId(undefined, "pimp"), ...plain, ...json })
        .onConflict(["cooperative_id", "key"])
        .ignore()
        .returning("id")
      if (row) await trx("product_import_plan").insert({ import_id: row.id, products: JSON.stringify(plan) })
    })
  }

  async planOf(import_id: string): Promise<unknown> {
    return (await this.database("product_import_plan").where({ import_id }).first())?.products
  }

  /**
   * @param database a transaction, for a step that stands or falls with what else is written in it
   * @returns false when it is in that state no more
   */
  async step(id: string, { from, to, failure, ...own }: Step, database: Knex = this.database): Promise<boolean> {
    const over = to !== "confirmed" && to !== "running"
    const changed = await database("product_import")
      .where({ id, state: from, ...own })
      .update({
        state: to,
        failure: failure ?? null,
        updated_at: new Date(),
        ...(to === "confirmed" ? { beat_at: new Date() } : {}),
        ...(over ? { finished_at: new Date() } : {}),
        ...(to === "done" ? { progress: 100 } : {}),
      })
    if (changed && over) await database("product_import_plan").where({ import_id: id }).delete()
    return changed === 1
  }

  /** The next attempt to write it; null when another process has it. @param silence seconds without a sign of life of whoever had it */
  async claim(id: string, silence: number): Promise<number | null> {
    const [row] = await this.database("product_import")
      .where({ id })
      .where((due) =>
        due
          .where({ state: "confirmed" })
          .orWhere((left) =>
            left.where({ state: "running" }).whereRaw("beat_at < now() - make_interval(secs => ?)", [silence]),
          ),
      )
      .update({
        state: "running",
        attempt: this.database.raw("attempt + 1"),
        started_at: this.database.raw("coalesce(started_at, now())"),
        beat_at: this.database.fn.now(),
      })
      .returning("attempt")
    return row?.attempt ?? null
  }

  /** A sign of life, and how far it is. */
  async beat(id: string, attempt: number, progress?: number): Promise<void> {
    await this.database("product_import")
      .where({ id, attempt, state: "running" })
      .update({ beat_at: this.database.fn.now(), ...(progress === undefined ? {} : { progress }) })
  }

  /** Confirmed ones that nobody writes: never begun, or left behind by a process that died. */
  async abandoned(silence: number): Promise<ImportRow[]> {
    return this.database("product_import")
      .whereIn("state", ["confirmed", "running"])
      .whereRaw("beat_at < now() - make_interval(secs => ?)", [silence])
      .orderBy("beat_at")
      .limit(20)
  }

  /** Done ones of which the store's history does not tell yet. */
  async untold(): Promise<ImportRow[]> {
    return this.database("product_import").where({ state: "done", noted: false }).orderBy("finished_at").limit(20)
  }

  async told(id: string): Promise<void> {
    await this.database("product_import").where({ id }).update({ noted: true })
  }

  /** What nobody confirmed in time. */
  async expire(): Promise<void> {
    const due = await this.database("product_import")
      .where({ state: "checked" })
      .where("expires_at", "<", new Date())
      .limit(100)
      .select("id")
    for (const { id } of due) await this.step(id, { from: "checked", to: "expired" })
  }
}
