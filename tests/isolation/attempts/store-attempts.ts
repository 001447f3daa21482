import type { Attempts } from "../support/attempt"

const terms = {
  ...{ name: "Sepuluh persen", value: 10, minimum: 0, limit: null, product_ids: null },
  ...{ from: "2026-01-01", until: null },
}
const origin = { street: "Jl. Pesantren 5", district: "Ambulu", postcode: "68172" }

/** A store's settings and its promotions. */
export const storeAttempts: Attempts = {
  "GET /vendor/store": { path: () => "/vendor/store", shows: ({ cooperative }) => cooperative },
  "POST /vendor/store/profile": {
    path: () => "/vendor/store/profile",
    body: () => ({ version: 0, story: { id: "Cerita", en: "" } }),
    shows: ({ cooperative }) => cooperative,
  },
  "POST /vendor/store/look": {
    path: () => "/vendor/store/look",
    body: () => ({ version: 0, palette: "laut", pattern: 1, logo: null, banner: null }),
    shows: ({ cooperative }) => cooperative,
  },
  "POST /vendor/store/closure": {
    path: () => "/vendor/store/closure",
    body: () => ({ version: 0, closure: null }),
    shows: ({ cooperative }) => cooperative,
  },
  "POST /vendor/store/shipping": {
    path: () => "/vendor/store/shipping",
    body: ({ courier }) => ({ version: 0, handling_days: 2, couriers: [courier], origin }),
    shows: ({ courier }) => courier,
    foreignBody: {
      body: (own, other) => ({ couriers: [own.courier, other.courier] }),
      code: "courier_unknown",
    },
  },
  "POST /vendor/store/terms": {
    path: () => "/vendor/store/terms",
    body: () => ({ version: 0, returns: { choice: "faults", text: { id: "", en: "" } }, whatsapp: null }),
    shows: ({ cooperative }) => cooperative,
  },
  "GET /vendor/promotions": {
    path: ({ promotion }) => `/vendor/promotions?choices=1&id=${promotion}`,
    shows: ({ promotion }) => promotion,
  },
  "POST /vendor/promotions": {
    path: () => "/vendor/promotions",
    body: ({ product }) => ({ ...terms, kind: "percentage", code: null, product_ids: [product] }),
    shows: ({ product }) => product,
    foreignBody: {
      body: (own, other) => ({ product_ids: [own.product, other.product] }),
      code: "product_not_found",
    },
  },
  "GET /vendor/promotions/:id": {
    path: ({ promotion }) => `/vendor/promotions/${promotion}`,
    shows: ({ promotion }) => promotion,
    hidden: "promotion_not_found",
  },
  "POST /vendor/promotions/:id": {
    path: ({ promotion }) => `/vendor/promotions/${promotion}`,
    body: () => ({ ...terms, version: 1 }),
    shows: ({ promotion }) => promotion,
    hidden: "promotion_not_found",
  },
  "POST /vendor/promotions/:id/end": {
    path: ({ promotion }) => `/vendor/promotions/${promotion}/end`,
    shows: ({ promotion }) => promotion,
    hidden: "promotion_not_found",
  },
}
