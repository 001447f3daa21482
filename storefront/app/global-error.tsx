"use client"

import "./globals.css"
import en from "@/i18n/locales/en/crash.json"
import id from "@/i18n/locales/id/crash.json"

/** When even the frame of a page breaks: plain, in every language, with nothing else that could break. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="id">
      <body className="wrap grid min-h-dvh content-center gap-10 text-center">
        {[id, en].map(({ title, text, retry: again }, index) => (
          <section key={title} lang={index ? "en" : "id"}>
            <h1 className="text-title">{title}</h1>
            <p className="my-4 text-muted">{text}</p>
            <button
              type="button"
              onClick={retry}
              className="min-h-11 rounded-md bg-brand px-5 font-semibold text-brand-ink"
            >
              {again}
            </button>
          </section>
        ))}
      </body>
    </html>
  )
}
