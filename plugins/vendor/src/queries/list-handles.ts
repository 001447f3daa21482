import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type Handles, handlesLimit } from "../contract/handles"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"

type SearchModule = {
  search: (query: SearchTypes.SearchQuery) => Promise<SearchTypes.SearchResult<{ handle: string }>>
}

/** Every product on sale and every cooperative that sells, in two reads: a catalogue is too long to be leafed through. */
export async function listHandles(container: MedusaContainer): Promise<Handles> {
  const search: SearchModule = container.resolve(Modules.SEARCH)
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [{ hits }, active] = await Promise.all([
    search.search({
      entity: "product",
      fields: ["handle"],
      pagination: { take: handlesLimit, order: { created_at: "DESC" } },
      search_options: { count: "none" },
    }),
    cooperatives.listCooperatives({ state: "active" }, { select: ["handle"], take: handlesLimit }),
  ])
  return {
    products: hits.map(({ document }) => document.handle),
    cooperatives: active.map(({ handle }) => handle),
  }
}
