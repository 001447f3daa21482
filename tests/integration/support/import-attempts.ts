import type { Attempt } from "./attempt"
import type { Reply } from "./http-client"

/** A file of products that a cooperative has sent; it has a problem, so that nothing runs on behind the tests. */
export async function sentImport(
  desk: { post: (path: string, body: unknown) => Promise<Reply> },
  index: number,
): Promise<{ import: string; importKey: string }> {
  const importKey = `isolation-${index}`
  const { data } = await desk.post(`/vendor/imports?key=${importKey}`, Buffer.from("Nama\nK"))
  return { import: data.import.id, importKey }
}

/** How the routes of imports and exports are tried with another cooperative's ids. */
export const importAttempts: Record<string, Attempt> = {
  "GET /vendor/imports": {
    path: (other) => `/vendor/imports?cooperative_id=${other.cooperative}&id=${other.import}`,
    shows: (own) => own.import,
  },
  "POST /vendor/imports": {
    // a key that the other cooperative has used, and its product's code
    path: ({ importKey }) => `/vendor/imports?key=${importKey}`,
    body: () => Buffer.from("Kode produk;Nama\nproduct-1-0;Keripik isolasi"),
    shows: () => "Keripik isolasi",
  },
  "GET /vendor/imports/:id": {
    path: (other) => `/vendor/imports/${other.import}`,
    shows: (own) => own.import,
    hidden: "import_not_found",
  },
  "POST /vendor/imports/:id/confirm": {
    path: (other) => `/vendor/imports/${other.import}/confirm`,
    shows: () => "import_problems",
    hidden: "import_not_found",
    // it has a problem, so that nothing runs on behind these tests
    closed: "import_problems",
  },
  "POST /vendor/imports/:id/discard": {
    path: (other) => `/vendor/imports/${other.import}/discard`,
    shows: (own) => own.import,
    hidden: "import_not_found",
  },
  "GET /vendor/exports/:file": {
    path: ({ cooperative }) => `/vendor/exports/products.csv?cooperative_id=${cooperative}`,
    shows: ({ product }) => product,
  },
}
