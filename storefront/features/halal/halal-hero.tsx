import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { HalalSeal } from "@/ui/halal-seal"
import { StarPattern } from "@/ui/star-pattern"

/** The seal, large, and the one sentence that it stands for. */
export function HalalHero({ lng }: { lng: Language }) {
  const t = getT(lng, "halal")
  return (
    <section className="relative isolate overflow-hidden bg-halal-soft">
      <StarPattern
        variation={1}
        first="var(--halal)"
        second="var(--halal-accent)"
        size={72}
        className="absolute inset-0 -z-10 opacity-15 [mask-image:linear-gradient(180deg,black,transparent_40%)] md:[mask-image:linear-gradient(100deg,transparent_50%,black_75%)]"
      />
      <div className="wrap grid items-center gap-8 py-12 md:grid-cols-[1.4fr_1fr] md:py-20">
        <HalalSeal className="size-32 md:order-last md:size-72 md:justify-self-center" />
        <div>
          <h1 className="text-display font-bold tracking-[-0.035em] text-halal">{t("page.heading")}</h1>
          <p className="mt-5 max-w-[52ch] text-lg">{t("page.lead")}</p>
          <ButtonLink href={routes.products(lng, { badge: 1 })} className="mt-7">
            {t("page.browse")}
          </ButtonLink>
        </div>
      </div>
    </section>
  )
}
