import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { StoreChangeInput } from "../note-store-change"
import { bulkInsert } from "./bulk-sql"
import { noteOfPieces } from "./note-pieces"
import type { Author, Piece, ProductGround } from "./piece"
import { writeRows } from "./product-rows"
import { RowSink } from "./row-sink"

/** Writes products with their files and history, inside the caller's transaction. */
export async function commitPieces(
  trx: Knex.Transaction,
  pieces: Piece[],
  ground: ProductGround,
  by: Author,
): Promise<void> {
  const sink = new RowSink()
  for (const piece of pieces) writeRows(sink, piece, ground)
  await sink.flush(trx)
  await writeFiles(trx, pieces, ground.cooperative_id, by)
  await writeEntries(trx, pieces, ground.cooperative_id, by)
  await writeNotes(trx, noteOfPieces(pieces, ground.cooperative_id, by))
}

const columns = [
  "change",
  "verdict",
  "proposed_at",
  "changed_party",
  "changed_by",
  "changed_at",
  "english_party",
  "english_by",
  "english_at",
]

/** As `noteStoreChange` does, for thousands at once and together with what they tell of. */
async function writeNotes(trx: Knex.Transaction, notes: StoreChangeInput[]): Promise<void> {
  const rows = notes.map(({ by, label = "", before = null, after = null, ...change }) => ({
    id: generateEntityId(undefined, "stch"),
    ...change,
    party: by.party,
    actor_id: by.id,
    label,
    before,
    after,
    created_at: new Date(),
    updated_at: new Date(),
  }))
  await bulkInsert(trx, "store_change", rows)
}

/** A file rises by one version; the database refuses anything else. */
async function writeFiles(trx: Knex.Transaction, pieces: Piece[], cooperative_id: string, by: Author): Promise<void> {
  const now = new Date()
  const rows = pieces.map(({ id, key, file, plan, verdict, english }) => ({
    id: generateEntityId(undefined, "pfile"),
    product_id: id,
    cooperative_id,
    version: 1,
    key,
    change: plan.change,
    verdict,
    proposed_at: plan.proposes ? now : file.proposed_at,
    changed_party: by.party,
    changed_by: by.id,
    changed_at: now,
    english_party: english ? by.party : file.english_party,
    english_by: english ? by.id : file.english_by,
    english_at: english ? now : file.english_at,
    created_at: now,
    updated_at: now,
  }))
  const set = columns.map((column) => `"${column}" = excluded."${column}"`).join(", ")
  await bulkInsert(
    trx,
    "product_file",
    rows,
    `on conflict ("product_id") do update set "version" = "product_file"."version" + 1, "updated_at" = now(), ${set}`,
  )
}

async function writeEntries(trx: Knex.Transaction, pieces: Piece[], cooperative_id: string, by: Author): Promise<void> {
  // several steps of one moment keep their order
  const now = Date.now()
  const rows = pieces.flatMap(({ id, steps }) =>
    steps.map(({ step, fields, reason = "" }, at) => ({
      id: generateEntityId(undefined, "pent"),
      product_id: id,
      cooperative_id,
      party: by.party,
      actor_id: by.id,
      step,
      fields,
      reason,
      created_at: new Date(now + at),
      updated_at: new Date(now + at),
    })),
  )
  await bulkInsert(trx, "product_entry", rows)
}
