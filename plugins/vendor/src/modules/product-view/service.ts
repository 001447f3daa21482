import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { jakartaDay } from "../../domain/jakarta-day"
import { ViewGuard } from "../../domain/view-guard"
import ProductViewDay from "./models/product-view-day"

/** Views of a product's page on a day that are not written yet. */
export type WaitingViews = { handle: string; day: string; views: number }
export type ViewRow = { product_id: string; cooperative_id: string; day: string; views: number }

/** Different pages on different days that wait at most: more are no visitors. */
const mostWaiting = 10_000

/** Views of products per day. What comes in is counted in memory, and written together every few seconds. */
export default class ProductViewModuleService extends MedusaService({ ProductViewDay }) {
  private readonly database: Knex
  private readonly guard = new ViewGuard()
  private waiting = new Map<string, WaitingViews>()

  constructor(container: { __pg_connection__: Knex }) {
    super(container as never)
    this.database = container.__pg_connection__
  }

  /** @returns whether it counts: not for a visitor who has just looked at it */
  note(handle: string, visitor: string, now: Date): boolean {
    if (this.waiting.size >= mostWaiting || !this.guard.isNew(visitor, handle, now)) return false
    this.wait({ handle, day: jakartaDay(now), views: 1 })
    return true
  }

  /** Everything that waits; whoever takes it writes it, or puts it back. */
  take(): WaitingViews[] {
    const taken = [...this.waiting.values()]
    this.waiting = new Map()
    return taken
  }

  putBack(views: WaitingViews[]): void {
    for (const one of views) this.wait(one)
  }

  /** Adds to what was counted before. */
  async add(rows: ViewRow[]): Promise<void> {
    if (!rows.length) return
    // locks on rows are taken in the same order by everybody
    const sorted = [...rows].sort((a, b) => (a.product_id + a.day < b.product_id + b.day ? -1 : 1))
    await this.database.raw(
      `insert into "product_view_day" ("id", "product_id", "cooperative_id", "day", "views")
       select row.id, row.product_id, row.cooperative_id, row.day, row.views
       from jsonb_to_recordset(?::jsonb) as row(id text, product_id text, cooperative_id text, day text, views integer)
       on conflict ("product_id", "day") do update
         set "views" = "product_view_day"."views" + excluded."views", "updated_at" = now()`,
      [JSON.stringify(sorted.map((row) => ({ ...row, id: generateEntityId(undefined, "pview") })))],
    )
  }

  private wait({ handle, day, views }: WaitingViews): void {
    const key = `${day} ${handle}`
    this.waiting.set(key, { handle, day, views: views + (this.waiting.get(key)?.views ?? 0) })
  }
}
