import type { StoreChange } from "@opop/vendor/contract/store-change"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { changedFacts } from "./changed-facts"
import { factName, factText } from "./fact-text"

/** One change: what, to what, by whom, when, and what it was before. */
export function HistoryEntry({ lng, change }: { lng: Language; change: StoreChange }) {
  const t = getT(lng, "desk-members")
  const facts = changedFacts(change.before, change.after)
  return (
    <article className="py-4">
      <h2 className="font-semibold wrap-anywhere">
        {t(`history.kind.${change.kind}`)}
        {change.label && <span className="font-normal">: {change.label}</span>}
      </h2>
      {facts.length > 0 && (
        <dl className="mt-1.5 grid gap-1 text-sm">
          {facts.map(({ name, before, after }) => (
            <div key={name} className="flex flex-wrap gap-x-2">
              {factName(lng, name) && <dt className="text-muted">{factName(lng, name)}</dt>}
              <dd className="min-w-0 wrap-anywhere">
                {change.before && (
                  <>
                    <span className="sr-only">{t("history.before")}: </span>
                    <s className="text-muted">{factText(lng, name, before)}</s>
                    {change.after && <span aria-hidden="true"> → </span>}
                  </>
                )}
                {change.after && (
                  <>
                    <span className="sr-only">{t("history.after")}: </span>
                    {factText(lng, name, after)}
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-1.5 text-sm wrap-anywhere text-muted">
        {nameOf(lng, change.by)} · <time dateTime={change.at}>{formatMoment(change.at, lng)}</time>
      </p>
    </article>
  )
}

function nameOf(lng: Language, { party, name }: StoreChange["by"]): string {
  const t = getT(lng, "desk-members")
  if (party === "programme") return t("history.programme")
  if (party === "province") return name ? t("history.province_name", { name }) : t("history.province")
  return name || t("history.gone")
}
