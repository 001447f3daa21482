import "./globals.css"
import type { Metadata } from "next"
import { jakarta } from "@/app/font"
import { getT } from "@/i18n/get-t"
import { defaultLanguage, languageCodes } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { HouseStar } from "@/ui/house-star"

export const metadata: Metadata = { title: "OPOP" }

/** For addresses without a language of ours: nobody knows which one to speak, so it speaks all. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLanguage} className={jakarta.variable}>
      <body>
        <main id="main" className="wrap grid min-h-dvh content-center justify-items-center gap-12 py-12 text-center">
          <HouseStar className="size-16" />
          {languageCodes.map((lng, index) => {
            const t = getT(lng, "common")
            const Heading = index ? "h2" : "h1"
            return (
              <section key={lng} lang={lng} className="max-w-md">
                <Heading className="text-title">{t("not_found.title")}</Heading>
                <p className="mt-3 mb-6 text-muted">{t("not_found.short")}</p>
                <ButtonLink href={routes.home(lng)} look={index ? "secondary" : "primary"}>
                  {t("not_found.home")}
                </ButtonLink>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
