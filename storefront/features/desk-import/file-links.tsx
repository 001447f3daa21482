import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { buttonStyle } from "@/ui/button-style"
import { ArrowDownIcon } from "@/ui/icons/arrow-down-icon"

/** What can be downloaded, filled in and uploaded again. Plain links: the router must not fetch files. */
export function FileLinks({ lng }: { lng: Language }) {
  const t = getT(lng, "desk-import")
  return (
    <>
      <ul className="grid gap-5 sm:grid-cols-2">
        {(["template", "products"] as const).map((name) => (
          <li key={name} className="flex flex-col">
            <h3 className="text-base tracking-normal">{t(`get.${name}`)}</h3>
            <p className="mt-1 mb-3 text-sm text-muted">{t(`get.${name}_text`)}</p>
            <p className="mt-auto flex flex-wrap gap-3">
              {(["xlsx", "csv"] as const).map((format) => (
                <a
                  key={format}
                  href={routes.exportFile(lng, `${name}.${format}`)}
                  download
                  aria-label={`${t(`get.${name}`)}, ${t(`get.${format}`)}`}
                  className={`${buttonStyle({ look: "secondary" })} min-h-12 flex-1`}
                >
                  <ArrowDownIcon />
                  {t(`get.${format}`)}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-4 text-sm text-muted">{t("get.tip")}</p>
    </>
  )
}
