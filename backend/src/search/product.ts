import { defineSearchIndex, graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import { productDocuments, productFields } from "../search-support/product-documents"
import { productEvents, productsOf } from "../search-support/product-events"

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

/**
 * Every product on sale, and nothing else: a product that is not published, or whose cooperative does not sell now, is not in
 * the index, so no parameter of a search can bring it back.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields,
  events: productEvents,
  consume: graphConsume({ ...source, resolve_ids: productsOf }),
  seed: graphSeed({ ...source, batch_size: 500 }),
})
