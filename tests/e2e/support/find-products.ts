import { type CatalogueProduct, catalogueAnswer } from "@opop/vendor/contract/catalogue"

/** Products of the running shop, asked of its backend. @param query of `GET /store/catalogue` */
export async function findProducts(query: Record<string, string | number> = {}): Promise<CatalogueProduct[]> {
  const url = new URL("/store/catalogue", process.env["BACKEND_URL"])
  for (const [name, value] of Object.entries({ per_page: 48, sort: "newest", ...query }))
    url.searchParams.set(name, String(value))
  const headers = { "x-publishable-api-key": String(process.env["PUBLISHABLE_KEY"]) }
  return catalogueAnswer.parse(await (await fetch(url, { headers })).json()).products
}

/** One product that fits, of every page of the catalogue. @throws Error when the demonstration has none */
export async function findProduct(
  fits: (product: CatalogueProduct) => boolean,
  query: Record<string, string | number> = {},
): Promise<CatalogueProduct> {
  for (let page = 1; page <= 10; page++) {
    const products = await findProducts({ ...query, page })
    const found = products.find(fits)
    if (found) return found
    if (!products.length) break
  }
  throw new Error("The demonstration has no such product")
}
