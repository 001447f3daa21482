import type { Attempts } from "../support/attempt"

export const joiningAttempts: Attempts = {
  "POST /vendor/applications": {
    path: () => "/vendor/applications",
    body: () => ({ key: "isolation-application" }),
    shows: () => "coop_",
  },
  "GET /vendor/application": { path: () => "/vendor/application", shows: ({ cooperative }) => cooperative },
  "POST /vendor/application": {
    path: () => "/vendor/application",
    body: () => ({ name: "Kopontren Lain" }),
    state: "draft",
    shows: () => "Kopontren Lain",
  },
  "POST /vendor/application/submit": {
    path: () => "/vendor/application/submit",
    state: "draft",
    // nothing was filled in
    shows: () => "application_incomplete",
    closed: "application_incomplete",
  },
  "GET /vendor/requirements": { path: () => "/vendor/requirements", shows: () => "req_nib" },
  "POST /vendor/requirements/:id": {
    path: () => "/vendor/requirements/req_halal",
    body: () => ({ attest: true }),
    shows: () => "attested",
  },
  "GET /vendor/requirements/:id/document": {
    path: () => "/vendor/requirements/req_nib/document",
    first: () => [
      {
        path: "/vendor/requirements/req_nib",
        body: { document: Buffer.from("%PDF-1.7 %%EOF").toString("base64") },
      },
    ],
    shows: () => "%PDF",
    hidden: "document_not_found",
  },
}
