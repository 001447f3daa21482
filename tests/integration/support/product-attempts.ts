import type { Attempt, Belongings } from "./attempt"

/** What a member writes of a product, with a variant of whomever the attempt is about. */
const written = ({ variant }: Pick<Belongings, "variant">) => ({
  title: { id: "Keripik Isolasi", en: "Isolation Chips" },
  variants: [...(variant ? [{ id: variant }] : [{}])].map((own) => ({
    ...own,
    title: { id: "", en: "" },
    price: 9_000,
    stock: 900_000,
  })),
})

/** Every route of products, and how to try it with another cooperative's. */
export const productAttempts: Record<string, Attempt> = {
  "GET /vendor/products": {
    path: ({ cooperative, product }) => `/vendor/products?cooperative_id=${cooperative}&id=${product}`,
    shows: ({ product }) => product,
  },
  "POST /vendor/products": {
    path: ({ cooperative }) => `/vendor/products?cooperative_id=${cooperative}`,
    body: () => ({ key: "isolation-product", product: written({ variant: "" }) }),
    shows: ({ handle }) => handle,
  },
  "GET /vendor/products/:id": {
    path: ({ product }) => `/vendor/products/${product}`,
    shows: ({ product }) => product,
    hidden: "product_not_found",
  },
  "POST /vendor/products/:id": {
    path: ({ product }) => `/vendor/products/${product}`,
    body: ({ variant }) => ({ version: 1, product: written({ variant }) }),
    // what waits for the province would need a whole product
    first: ({ product }) => ({ path: `/vendor/products/${product}/withdraw`, body: { version: 1 } }),
    shows: () => "changed_meanwhile",
    hidden: "product_not_found",
    closed: "changed_meanwhile",
  },
  "GET /vendor/products/:id/history": {
    path: ({ product }) => `/vendor/products/${product}/history`,
    first: ({ product }) => ({ path: `/vendor/products/${product}/withdraw`, body: { version: 1 } }),
    shows: () => "withdrawn",
    hidden: "product_not_found",
  },
  "POST /vendor/products/:id/propose": {
    path: ({ product }) => `/vendor/products/${product}/propose`,
    body: () => ({ version: 1 }),
    shows: () => "product_state",
    hidden: "product_not_found",
    closed: "product_state",
  },
  "POST /vendor/products/:id/withdraw": {
    path: ({ product }) => `/vendor/products/${product}/withdraw`,
    body: () => ({ version: 1 }),
    shows: ({ product }) => product,
    hidden: "product_not_found",
  },
  "POST /vendor/products/:id/remove": {
    path: ({ product }) => `/vendor/products/${product}/remove`,
    body: () => ({ version: 1 }),
    shows: () => "product_state",
    hidden: "product_not_found",
    closed: "product_state",
  },
  "GET /vendor/product-prices": {
    path: ({ cooperative, variant }) => `/vendor/product-prices?cooperative_id=${cooperative}&variant_id=${variant}`,
    shows: ({ variant }) => variant,
  },
  "POST /vendor/product-prices": {
    path: ({ cooperative }) => `/vendor/product-prices?cooperative_id=${cooperative}`,
    body: ({ variant }) => ({ rows: [{ variant_id: variant, stock: { from: 1_000_000, to: 900_000 } }] }),
    shows: ({ variant }) => variant,
    hidden: "product_not_found",
  },
  "GET /vendor/product-categories": {
    path: ({ cooperative }) => `/vendor/product-categories?cooperative_id=${cooperative}`,
    shows: () => "categories",
  },
  "POST /vendor/pictures": {
    path: ({ cooperative }) => `/vendor/pictures?cooperative_id=${cooperative}`,
    // no picture: that they become one is tried in product-pictures
    body: () => ({}),
    shows: () => "picture_refused",
    closed: "picture_refused",
  },
}
