"use client"

import en from "@/i18n/locales/en/crash.json"
import id from "@/i18n/locales/id/crash.json"
import { inLanguage } from "@/lib/routes"
import { Button } from "@/ui/button"
import { buttonStyle } from "@/ui/button-style"

const texts = { id, en }

type Props = { lng: keyof typeof texts; error: unknown; retry: () => void }

const digestOf = (error: unknown) =>
  error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : undefined

/** What a page says that broke: that it is not the visitor's fault, what is safe, and what to do. */
export function CrashView({ lng, error, retry }: Props) {
  const text = texts[lng]
  const digest = digestOf(error)
  return (
    <main id="main" className="wrap grid min-h-[60vh] place-content-center py-16 text-center">
      <h1 className="text-title">{text.title}</h1>
      <p className="mx-auto mt-3 max-w-md text-muted">{text.text}</p>
      <p className="mt-7 flex flex-wrap justify-center gap-3">
        <Button type="button" onClick={retry}>
          {text.retry}
        </Button>
        <a href={inLanguage("/", lng)} className={buttonStyle({ look: "secondary" })}>
          {text.home}
        </a>
      </p>
      {digest && <p className="mt-6 text-sm text-muted">{text.reference.replace("{{digest}}", digest)}</p>}
    </main>
  )
}
