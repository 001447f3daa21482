import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { buttonStyle } from "@/ui/button-style"
import { ArrowDownIcon } from "@/ui/icons/arrow-down-icon"

/** A statement to keep: for a spreadsheet, and for paper. Plain links: the router must not fetch files. */
export function StatementFiles({ lng, month }: { lng: Language; month: string }) {
  const t = getT(lng, "desk-money")
  return (
    <p className="flex flex-wrap gap-3 print:hidden">
      {(["pdf", "csv"] as const).map((format) => (
        <a
          key={format}
          href={routes.statementFile(lng, month, format)}
          download
          className={`${buttonStyle({ look: "secondary" })} min-h-12 max-sm:flex-1`}
        >
          <ArrowDownIcon />
          {t(`statement.${format}`)}
        </a>
      ))}
    </p>
  )
}
