import type { Attempts } from "../support/attempt"
import type { Belongings } from "../support/belongings"

const accepted = ({ order }: Belongings) => [{ path: `/vendor/orders/${order}/accept`, body: {} }]

export const orderAttempts: Attempts = {
  "GET /vendor/orders": {
    path: ({ order }) => `/vendor/orders?id=${order}&order_id=${order}`,
    shows: ({ order }) => order,
  },
  "GET /vendor/orders/:id": {
    path: ({ order }) => `/vendor/orders/${order}`,
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "POST /vendor/orders/:id/accept": {
    path: ({ order }) => `/vendor/orders/${order}/accept`,
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "POST /vendor/orders/:id/decline": {
    path: ({ order }) => `/vendor/orders/${order}/decline`,
    body: () => ({ note: "Stok habis" }),
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "POST /vendor/orders/:id/send": {
    path: ({ order }) => `/vendor/orders/${order}/send`,
    body: () => ({ courier: "JNE", number: "JNE-0001" }),
    first: accepted,
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "POST /vendor/orders/:id/refund": {
    path: ({ order }) => `/vendor/orders/${order}/refund`,
    body: () => ({ amount: 1000, note: "Potongan harga", key: "isolation-refund" }),
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "GET /vendor/cases": { path: ({ order }) => `/vendor/cases?order_id=${order}`, shows: (own) => own.case },
  "GET /vendor/cases/:id": {
    path: (things) => `/vendor/cases/${things.case}`,
    shows: (own) => own.case,
    hidden: "case_not_found",
  },
  "POST /vendor/cases/:id": {
    path: (things) => `/vendor/cases/${things.case}`,
    body: () => ({ action: "message", text: "Apa kabar?" }),
    shows: (own) => own.case,
    hidden: "case_not_found",
  },
  "GET /vendor/cases/:id/photos/:photo_id": {
    path: (things) => `/vendor/cases/${things.case}/photos/${things.photo}`,
    shows: () => "WEBP",
    hidden: "case_not_found",
  },
  "POST /vendor/orders/:id/refuse-rest": {
    path: ({ order }) => `/vendor/orders/${order}/refuse-rest`,
    body: () => ({ note: "Stok habis" }),
    // nothing of it has left
    closed: "order_state",
    shows: () => "order_state",
    hidden: "order_not_found",
  },
  "POST /vendor/orders/:id/parcels/:parcel_id": {
    path: ({ order, parcel }) => `/vendor/orders/${order}/parcels/${parcel}`,
    body: () => ({ is: "returned" }),
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "POST /vendor/orders/packed": {
    path: () => "/vendor/orders/packed",
    body: ({ order }) => ({ orders: [order] }),
    first: accepted,
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "GET /vendor/orders/:id/label": {
    path: ({ order }) => `/vendor/orders/${order}/label`,
    first: accepted,
    shows: () => "%PDF",
    hidden: "order_not_found",
  },
  "GET /vendor/orders/:id/packing-list": {
    path: ({ order }) => `/vendor/orders/${order}/packing-list`,
    first: accepted,
    shows: () => "%PDF",
    hidden: "order_not_found",
  },
  "GET /vendor/labels": {
    path: ({ order }) => `/vendor/labels?orders=${order}`,
    first: accepted,
    shows: () => "%PDF",
    hidden: "order_not_found",
  },
  "GET /vendor/packing-lists": {
    path: ({ order }) => `/vendor/packing-lists?orders=${order}`,
    first: accepted,
    shows: () => "%PDF",
    hidden: "order_not_found",
  },
  "GET /vendor/events": { path: () => "/vendor/events?after=0", shows: ({ order }) => order },
}
