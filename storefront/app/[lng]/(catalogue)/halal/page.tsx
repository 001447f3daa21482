import type { Metadata } from "next"
import { CheckYourself } from "@/features/halal/check-yourself"
import { HalalChecks } from "@/features/halal/halal-checks"
import { HalalHero } from "@/features/halal/halal-hero"
import { HalalStates } from "@/features/halal/halal-states"
import { HalalSteps } from "@/features/halal/halal-steps"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"
import { Section } from "@/ui/section"

export const ensureStatic = "navigation"

export const generateStaticParams = () => [{ lng: placeholder }]

export async function generateMetadata({ params }: PageProps<"/[lng]/halal">): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const t = getT(lng, "halal")
  return pageMetadata({
    lng,
    path: routes.halal(lng),
    title: t("page.title"),
    description: t("page.description"),
  })
}

export default async function HalalPage({ params }: PageProps<"/[lng]/halal">) {
  const lng = await languageOf(params)
  const t = getT(lng, "halal")
  return (
    <main id="main">
      <HalalHero lng={lng} />
      <Section title={t("page.means.title")} text={t("page.means.text")}>
        <HalalChecks lng={lng} />
      </Section>
      <Section title={t("page.how.title")}>
        <HalalSteps lng={lng} />
      </Section>
      <Section title={t("page.states.title")} text={t("page.states.text")}>
        <HalalStates lng={lng} />
      </Section>
      <CheckYourself lng={lng} />
    </main>
  )
}
