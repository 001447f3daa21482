import type { RowHint, RowProblem } from "@opop/vendor/contract/product-import"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"

type Note = (RowProblem & { text: string }) | (RowHint & { text: string })

/** Notes about cells: where, as the spreadsheet shows it, and what to do. A table for those who see it, read row by row on a phone. */
export function RowNotes({ lng, notes, caption }: { lng: Language; notes: Note[]; caption: string }) {
  const t = getT(lng, "desk-import")
  return (
    <table className="w-full text-left">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b border-line text-sm text-muted">
          <th scope="col" className="w-20 py-2 pr-3 font-semibold">
            {t("problems.line")}
          </th>
          <th scope="col" className="w-48 py-2 pr-3 font-semibold">
            {t("problems.column")}
          </th>
          <th scope="col" className="py-2 font-semibold">
            {t("problems.problem")}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {notes.map(({ line, column, letters, value, code, text }) => (
          <tr key={`${line}-${letters}-${code}-${value}`} className="align-top max-sm:grid max-sm:py-3">
            <th scope="row" className="pr-3 font-semibold tabular-nums sm:py-3">
              <span className="sm:sr-only">{line ? `${t("problems.line")} ` : ""}</span>
              {line ? formatNumber(line, lng) : t("problems.whole_file")}
            </th>
            <td className="pr-3 wrap-anywhere sm:py-3">
              {letters && (
                <span className="mr-1.5 inline-block min-w-7 rounded-sm bg-sunken px-1.5 text-center text-sm font-semibold">
                  {letters}
                </span>
              )}
              {/* the file's own words, in whatever language it is */}
              {column ? <span lang="">{column}</span> : line ? t("problems.whole_row") : ""}
            </td>
            <td className="sm:py-3">
              {text}
              {value && (
                <span className="block text-sm wrap-anywhere text-muted">{t("problems.value", { value })}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
