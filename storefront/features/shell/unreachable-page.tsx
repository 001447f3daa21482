import type { Route } from "next"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { buttonStyle } from "@/ui/button-style"

/** What a page shows when the backend is away: that it is not the visitor's fault, what is safe, and what to do. Needs no script. */
export function UnreachablePage({ lng, again }: { lng: Language; again: Route }) {
  const t = getT(lng, "crash")
  return (
    <main id="main" className="wrap grid min-h-[60vh] place-content-center py-16 text-center">
      <h1 className="text-title">{t("title")}</h1>
      <p className="mx-auto mt-3 max-w-md text-muted">{t("text")}</p>
      <p className="mt-7 flex flex-wrap justify-center gap-3">
        <a href={again} className={buttonStyle({})}>
          {t("retry")}
        </a>
        <a href={routes.home(lng)} className={buttonStyle({ look: "secondary" })}>
          {t("home")}
        </a>
      </p>
    </main>
  )
}
