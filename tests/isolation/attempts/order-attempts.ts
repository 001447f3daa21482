import type { Attempts } from "../support/attempt"

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
    first: ({ order }) => [{ path: `/vendor/orders/${order}/accept`, body: {} }],
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
}
