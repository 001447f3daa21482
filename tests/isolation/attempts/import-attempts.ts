import type { Attempts } from "../support/attempt"

export const importAttempts: Attempts = {
  "GET /vendor/imports": {
    path: (things) => `/vendor/imports?id=${things.import}`,
    shows: (own) => own.import,
  },
  "POST /vendor/imports": {
    // the same key again is the same import; another cooperative's is one of its own
    path: ({ importKey }) => `/vendor/imports?key=${importKey}`,
    file: {
      type: "application/octet-stream",
      bytes: async () => Buffer.from("Kode produk;Nama\nproduct-1-0;Keripik isolasi"),
    },
    shows: (own) => own.import,
  },
  "GET /vendor/imports/:id": {
    path: (things) => `/vendor/imports/${things.import}`,
    shows: (own) => own.import,
    hidden: "import_not_found",
  },
  "POST /vendor/imports/:id/confirm": {
    path: (things) => `/vendor/imports/${things.import}/confirm`,
    shows: () => "import_problems",
    hidden: "import_not_found",
    // it has a problem, so that nothing runs on behind these tests
    closed: "import_problems",
  },
  "POST /vendor/imports/:id/discard": {
    path: (things) => `/vendor/imports/${things.import}/discard`,
    shows: (own) => own.import,
    hidden: "import_not_found",
  },
  "GET /vendor/exports/:file": {
    path: () => "/vendor/exports/products.csv",
    shows: ({ product }) => product,
  },
}
