import { defineSearchIndex, graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import { inBatches } from "../search-support/in-batches"
import { productDocuments, productFields } from "../search-support/product-documents"
import { productEvents, productsOf, subjectsOf } from "../search-support/product-events"

const fields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword(),
  title_id: search.text().searchable({ weight: 3 }),
  title_en: search.text().searchable({ weight: 3 }),
  subtitle_id: search.text().searchable({ weight: 1 }),
  subtitle_en: search.text().searchable({ weight: 1 }),
  category_names: search.text().searchable({ weight: 2 }),
  cooperative_name: search.text().searchable({ weight: 2 }),
  regency_name: search.text().searchable({ weight: 2 }),
  cooperative_handle: search.keyword().filterable().facetable(),
  category: search.keyword().filterable().facetable(),
  regency: search.keyword().filterable().facetable(),
  price: search.integer().filterable().sortable(),
  price_varies: search.boolean(),
  in_stock: search.boolean().filterable().facetable(),
  badge: search.boolean().filterable().facetable(),
  halal_kind: search.keyword().filterable(),
  export_ready: search.boolean().filterable().facetable(),
  created_at: search.date().sortable(),
  picture: search.keyword(),
})

const source = { fields: productFields, transform: productDocuments }
const consume = graphConsume({ ...source, resolve_ids: productsOf })
type Consume = typeof consume

/** Events of one name are looked up together when they come together. */
const batches = new Map<string, ReturnType<typeof inBatches<Awaited<ReturnType<Consume>>>>>()

const consumeInBatches: Consume = async (event, context) => {
  // what else an event says beside its ids counts for itself
  if (event.name === "reservation-item.created") return consume(event, context)
  const batch = batches.get(event.name) ?? inBatches((ids) => consume({ ...event, data: { id: ids } }, context))
  batches.set(event.name, batch)
  return (await batch(subjectsOf(event.data))) ?? []
}

/**
 * Every product on sale, and nothing else: a product that is not published, or whose cooperative does not sell now, is not in
 * the index, so no parameter of a search can bring it back.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields,
  events: productEvents,
  consume: consumeInBatches,
  seed: graphSeed({ ...source, batch_size: 500 }),
})
