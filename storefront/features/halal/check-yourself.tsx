import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { halalAuthority } from "@/lib/authority"
import { buttonStyle } from "@/ui/button-style"
import { ExternalIcon } from "@/ui/icons/external-icon"

/** Where the authority answers for itself, and what our badge is not. */
export function CheckYourself({ lng }: { lng: Language }) {
  const t = getT(lng, "halal")
  return (
    <div className="wrap mt-14 grid gap-4 md:mt-20 md:grid-cols-2">
      <section className="rounded-lg bg-brand-soft p-6 md:p-8">
        <h2 className="text-xl">{t("page.check.title")}</h2>
        <p className="mt-2">{t("page.check.text")}</p>
        <a
          href={halalAuthority}
          target="_blank"
          rel="noopener noreferrer"
          className={`${buttonStyle({ look: "primary" })} mt-5`}
        >
          {t("page.check.link")}
          <ExternalIcon />
        </a>
      </section>
      <section className="rounded-lg bg-sunken p-6 md:p-8">
        <h2 className="text-xl">{t("page.label.title")}</h2>
        <p className="mt-2">{t("page.label.text")}</p>
      </section>
    </div>
  )
}
