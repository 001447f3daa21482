import { randomUUID } from "node:crypto"
import { BackLink } from "@/features/seller/back-link"
import { DeskCard } from "@/features/seller/desk-card"
import { draftTexts } from "@/features/seller/draft-texts"
import { PlaceLink } from "@/features/seller/place-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { FileLinks } from "./file-links"
import type { LatestImport } from "./load-imports"
import { UploadForm } from "./upload-form"

/** Many products at once: get a file, change it, upload it; and what was uploaded lately. */
export function ImportsView({ lng, imports }: { lng: Language; imports: LatestImport[] }) {
  const t = getT(lng, "desk-import")
  const { label, hint, submit, submitting } = {
    label: t("send.label"),
    hint: t("send.hint"),
    submit: t("send.submit"),
    submitting: t("send.submitting"),
  }
  return (
    <>
      <BackLink href={routes.deskMore(lng)}>{getT(lng, "seller")("more.title")}</BackLink>
      <h1 className="text-title">{t("title")}</h1>
      <p className="mt-1 mb-5 text-muted">{t("lead")}</p>
      <div className="grid gap-5">
        <DeskCard title={t("get.title")}>
          <FileLinks lng={lng} />
        </DeskCard>
        <DeskCard first title={t("send.title")}>
          <UploadForm
            lng={lng}
            itsKey={randomUUID()}
            drafts={draftTexts(lng)}
            texts={{ label, hint, submit, submitting }}
          />
        </DeskCard>
        {imports.length > 0 && (
          <DeskCard title={t("earlier.title")}>
            <ul className="divide-y divide-line">
              {imports.map((one) => (
                <li key={one.id}>
                  <PlaceLink href={routes.deskImport(lng, one.id)}>
                    <span className="wrap-anywhere">{one.file_name || t("earlier.unnamed")}</span>
                    <span className="block text-sm font-normal text-muted">
                      {one.state === "checked" && one.problem_count > 0
                        ? t("problems.title", { count: one.problem_count })
                        : t(`state.${one.state}`)}
                      {" · "}
                      {formatMoment(one.created_at, lng)}
                    </span>
                  </PlaceLink>
                </li>
              ))}
            </ul>
          </DeskCard>
        )}
      </div>
    </>
  )
}
