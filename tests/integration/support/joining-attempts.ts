type Own = { cooperative: string }

/** How to try the routes of an application and its requirements with another cooperative's ids; see `desk-isolation`. */
export const joiningAttempts = {
  "POST /vendor/applications": {
    path: ({ cooperative }: Own) => `/vendor/applications?cooperative_id=${cooperative}`,
    body: () => ({ key: "isolation-application" }),
    shows: () => "coop_",
    unbound: true as const,
  },
  "GET /vendor/application": {
    path: ({ cooperative }: Own) => `/vendor/application?cooperative_id=${cooperative}`,
    shows: ({ cooperative }: Own) => cooperative,
  },
  "POST /vendor/application": {
    path: ({ cooperative }: Own) => `/vendor/application?cooperative_id=${cooperative}`,
    body: () => ({ name: "Kopontren Lain" }),
    shows: () => "cooperative_state",
    closed: "cooperative_state",
  },
  "POST /vendor/application/submit": {
    path: ({ cooperative }: Own) => `/vendor/application/submit?cooperative_id=${cooperative}`,
    shows: () => "cooperative_state",
    closed: "cooperative_state",
  },
  "GET /vendor/requirements": {
    path: ({ cooperative }: Own) => `/vendor/requirements?cooperative_id=${cooperative}`,
    shows: () => "req_nib",
  },
  "POST /vendor/requirements/:id": {
    path: ({ cooperative }: Own) => `/vendor/requirements/req_halal?cooperative_id=${cooperative}`,
    body: () => ({ attest: true }),
    shows: () => "attested",
  },
  "GET /vendor/requirements/:id/document": {
    path: ({ cooperative }: Own) => `/vendor/requirements/req_nib/document?cooperative_id=${cooperative}`,
    first: () => ({
      path: "/vendor/requirements/req_nib",
      body: { document: Buffer.from("%PDF-1.7 %%EOF").toString("base64") },
    }),
    shows: () => "%PDF",
    hidden: "document_not_found",
  },
}
