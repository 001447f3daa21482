import type { Attempt } from "./attempt"

const promotionTerms = {
  ...{ name: "Sepuluh persen", value: 10, minimum: 0, limit: null, product_ids: null },
  ...{ from: "2026-01-01", until: null },
}

/** How to try the routes of a store's settings and promotions with another cooperative's ids. */
export const storeAttempts: Record<string, Attempt> = {
  "GET /vendor/store": {
    path: ({ cooperative }) => `/vendor/store?cooperative_id=${cooperative}`,
    shows: ({ handle }) => handle,
  },
  "POST /vendor/store/profile": {
    path: ({ cooperative }) => `/vendor/store/profile?cooperative_id=${cooperative}`,
    body: () => ({ version: 0, story: { id: "Cerita", en: "" } }),
    shows: ({ handle }) => handle,
  },
  "POST /vendor/store/look": {
    path: ({ cooperative }) => `/vendor/store/look?cooperative_id=${cooperative}`,
    body: () => ({ version: 0, palette: "laut", pattern: 1, logo: null, banner: null }),
    shows: ({ handle }) => handle,
  },
  "POST /vendor/store/closure": {
    path: ({ cooperative }) => `/vendor/store/closure?cooperative_id=${cooperative}`,
    body: () => ({ version: 0, closure: null }),
    shows: ({ handle }) => handle,
  },
  "POST /vendor/store/shipping": {
    path: ({ cooperative }) => `/vendor/store/shipping?cooperative_id=${cooperative}`,
    // the other's courier
    body: ({ courier }) => ({
      ...{ version: 0, handling_days: 2, couriers: [courier] },
      origin: { street: "Jl. Pesantren 5", district: "Ambulu", postcode: "68172" },
    }),
    shows: ({ courier }) => courier,
    hidden: "courier_unknown",
  },
  "POST /vendor/store/terms": {
    path: ({ cooperative }) => `/vendor/store/terms?cooperative_id=${cooperative}`,
    body: () => ({ version: 0, returns: { choice: "faults", text: { id: "", en: "" } }, whatsapp: null }),
    shows: ({ handle }) => handle,
  },
  "GET /vendor/promotions": {
    path: ({ cooperative, promotion }) => `/vendor/promotions?cooperative_id=${cooperative}&id=${promotion}`,
    shows: ({ promotion }) => promotion,
  },
  "POST /vendor/promotions": {
    path: ({ cooperative }) => `/vendor/promotions?cooperative_id=${cooperative}`,
    // the other's product
    body: ({ product }) => ({ ...promotionTerms, kind: "percentage", code: null, product_ids: [product] }),
    shows: ({ product }) => product,
    hidden: "product_not_found",
  },
  "GET /vendor/promotions/:id": {
    path: ({ promotion }) => `/vendor/promotions/${promotion}`,
    shows: ({ promotion }) => promotion,
    hidden: "promotion_not_found",
  },
  "POST /vendor/promotions/:id": {
    path: ({ promotion }) => `/vendor/promotions/${promotion}`,
    body: () => ({ ...promotionTerms, version: 1 }),
    shows: ({ promotion }) => promotion,
    hidden: "promotion_not_found",
  },
  "POST /vendor/promotions/:id/end": {
    path: ({ promotion }) => `/vendor/promotions/${promotion}/end`,
    shows: ({ promotion }) => promotion,
    hidden: "promotion_not_found",
  },
}
