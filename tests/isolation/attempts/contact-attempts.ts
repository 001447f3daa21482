import type { Attempts } from "../support/attempt"

export const contactAttempts: Attempts = {
  "GET /vendor/questions": {
    path: ({ question }) => `/vendor/questions?tab=all&id=${question}`,
    shows: ({ question }) => question,
  },
  "GET /vendor/questions/:id": {
    path: ({ question }) => `/vendor/questions/${question}`,
    shows: ({ question }) => question,
    hidden: "question_not_found",
  },
  "POST /vendor/questions/:id": {
    path: ({ question }) => `/vendor/questions/${question}`,
    body: () => ({ action: "answer", text: "Masih ada", key: "isolation-answer" }),
    shows: ({ question }) => question,
    hidden: "question_not_found",
  },
  "GET /vendor/answer-templates": { path: () => "/vendor/answer-templates", shows: ({ template }) => template },
  "POST /vendor/answer-templates": {
    path: () => "/vendor/answer-templates",
    body: () => ({ title: "Salam", text: "Halo {nama}" }),
    shows: () => "Halo {nama}",
  },
  "POST /vendor/answer-templates/:id": {
    path: ({ template }) => `/vendor/answer-templates/${template}`,
    body: () => ({ title: "Salam", text: "Halo", version: 1 }),
    shows: ({ template }) => template,
    hidden: "template_not_found",
  },
  "POST /vendor/answer-templates/:id/remove": {
    path: ({ template }) => `/vendor/answer-templates/${template}/remove`,
    shows: () => "templates",
    hidden: "template_not_found",
  },
  "GET /vendor/sales": {
    path: ({ product }) => `/vendor/sales?product_id=${product}`,
    shows: ({ product }) => product,
  },
}
