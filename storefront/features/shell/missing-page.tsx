import { notFound } from "next/navigation"
import { Suspense } from "react"
import type { Language } from "@/i18n/languages"
import { MissingView } from "./missing-view"

/**
 * Return this from a page that found nothing: HTTP 404 and a complete, translated page. `notFound()` alone sends an empty document
 * that only a script fills; thrown inside a boundary it sets the status and leaves the rest as it stands.
 */
export function MissingPage({ lng }: { lng: Language }) {
  return (
    <>
      <MissingView lng={lng} />
      <Suspense fallback={null}>
        <NotFoundStatus />
      </Suspense>
    </>
  )
}

async function NotFoundStatus(): Promise<null> {
  // after the page around it has been drawn
  await Promise.resolve()
  notFound()
}
