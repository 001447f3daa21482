// Copies of a thing and of everything that belongs to it, made by the database: many orders without placing each.

/** @typedef {(text: string, values?: unknown[]) => Promise<Record<string, any>[]>} Sql */
/** @typedef {{ table: string, ids: string[] }[]} Belongings rows by their table */
/**
 * @typedef {object} Copying
 * @property {number} count how many copies
 * @property {string} suffix told apart from other copies of the same thing
 * @property {string[]} owners cooperatives that the copies are dealt out to, in turns
 * @property {number} minutes each copy is this much older than the one before
 */

/** Columns that lead from a row to one that is its own. */
export const ownOfOrders = [
  "item_id",
  "shipping_method_id",
  "shipping_address_id",
  "billing_address_id",
  "payment_collection_id",
  "fulfillment_id",
  "purchase_id",
]
export const ownOfProducts = [
  "variant_id",
  "price_set_id",
  "inventory_item_id",
  "product_option_id",
  "option_value_id",
  "product_option_value_id",
]
/** Columns that lead to what is shared with others. */
const shared = /^(customer|region|sales_channel|cooperative|rule|provider|location|profile)_|shipping_option_id/
/** Tables that are not copied: logs, indexes, what only waits. */
const skipped =
  /^(workflow_execution|notification|search_|gateway_event|cart|order_cart|order_change|reservation|store_change)/
/** Columns of their own value in every copy. */
const counted = new Set(["display_id", "custom_display_id"])
const unique = new Set(["key", "number", "handle", "sku", "cart_id"])

/**
 * Everything that belongs to these things: rows that name them, rows that those lead to, and so on.
 * @param {Sql} sql @param {string[]} first ids @param {string[]} forward columns that lead further
 * @param {RegExp} [stop] tables that are left out here
 * @returns {Promise<Belongings>}
 */
export async function belongingsOf(sql, first, forward, stop = /^$/) {
  const columns = await textColumns(sql)
  const tables = [...columns].filter(([table]) => !skipped.test(table) && !stop.test(table))
  /** @type {Map<string, Set<string>>} */
  const found = new Map()
  const ids = new Set(first)
  for (let known = 0; known !== ids.size; ) {
    known = ids.size
    for (const [table, names] of tables) {
      const rows = await rowsNaming(sql, table, names, [...ids])
      if (rows.length) found.set(table, new Set([...(found.get(table) ?? []), ...rows.map(({ id }) => id)]))
      for (const row of rows) for (const id of leadsTo(row, forward)) ids.add(id)
    }
  }
  return [...found].map(([table, rows]) => ({ table, ids: [...rows] }))
}

/** @param {Sql} sql @param {string} table @param {string[]} names its text columns @param {string[]} ids */
const rowsNaming = (sql, table, names, ids) =>
  sql(`select * from "${table}" where ${names.map((name) => `"${name}" = any($1)`).join(" or ")}`, [ids])

/** Ids of a row and of what is its own. @param {Record<string, any>} row @param {string[]} forward @returns {string[]} */
const leadsTo = (row, forward) =>
  Object.entries(row).flatMap(([name, value]) => (value && (name === "id" || forward.includes(name)) ? [value] : []))

/** Text columns of every table with an id, but for those that lead to what is shared. @param {Sql} sql @returns {Promise<Map<string, string[]>>} */
async function textColumns(sql) {
  const rows = await sql(`select c.table_name, array_agg(c.column_name::text) as names from information_schema.columns c
    join information_schema.tables t on t.table_name = c.table_name and t.table_schema = 'public' and t.table_type = 'BASE TABLE'
    where c.table_schema = 'public' and c.data_type = 'text' group by 1`)
  /** @type {Map<string, string[]>} */
  const own = new Map()
  for (const { table_name, names } of rows) {
    const kept = names.filter((/** @type {string} */ name) => !shared.test(name))
    if (kept.includes("id")) own.set(table_name, kept)
  }
  return own
}

/**
 * @param {Sql} sql @param {Belongings} belongings @param {Copying} copying
 */
export async function copy(sql, belongings, copying) {
  const all = belongings.flatMap(({ ids }) => ids)
  for (const { table, ids } of belongings) {
    const columns = await sql(
      `select column_name::text as name, data_type as type from information_schema.columns
        where table_schema = 'public' and table_name = $1 and is_identity = 'NO' and is_generated = 'NEVER'`,
      [table],
    )
    const kept = columns.filter(({ name }) => !counted.has(name))
    const names = kept.map(({ name }) => `"${name}"`).join(", ")
    const values = kept.map(({ name, type }) => copyOf(name, type)).join(", ")
    await sql(
      `insert into "${table}" (${names}) select ${values} from "${table}" one, generate_series(1, $1::int) copy where one."id" = any($2)
        and $3::text[] is not null and $4::text is not null and $5::text[] is not null and $6::int is not null`,
      [copying.count, ids, all, `~${copying.suffix}~`, copying.owners, copying.minutes],
    )
  }
}

/** What a column holds in a copy. @param {string} name @param {string} type */
function copyOf(name, type) {
  const column = `one."${name}"`
  if (name === "cooperative_id") return "($5::text[])[1 + copy % cardinality($5::text[])]"
  if (unique.has(name) && type === "text") return `${column} || $4 || copy`
  if (type === "text") return `case when ${column} = any($3::text[]) then ${column} || $4 || copy else ${column} end`
  if (type.startsWith("timestamp") && name !== "deleted_at") return `${column} - copy * $6::int * interval '1 minute'`
  return column
}
