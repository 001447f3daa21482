import { DeskCard } from "@/features/seller/desk-card"
import { DoneNotice } from "@/features/seller/done-notice"
import { storeState } from "@/features/seller/store-state"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Chip } from "@/ui/chip"
import { InfoIcon } from "@/ui/icons/info-icon"
import { Notice } from "@/ui/notice"
import { ApplicationFacts } from "./application-facts"
import { Checklist } from "./checklist"
import { isApplying } from "./is-applying"
import type { ApplicationPageData } from "./load-application-page"
import { StepList } from "./step-list"
import { submitApplication } from "./submit-application"

const doneTexts = ["submitted", "bank", "document", "attested"] as const

type Props = { lng: Language; page: ApplicationPageData; done: unknown }

/** Where the application stands, what is to do on it, and what has to be shown until the first sale. */
export function ApplicationView({ lng, page: { application, checklist, regencies }, done }: Props) {
  const t = getT(lng, "joining")
  const seller = getT(lng, "seller")
  const { state, tone } = storeState(application.state)
  const open = isApplying(application.state)
  const ready = open && application.missing.length === 0
  const told = doneTexts.find((text) => text === done)
  return (
    <div className="grid gap-5">
      <div>
        {told && <DoneNotice>{t(`done.${told}`)}</DoneNotice>}
        <h1 className="text-title">{t("title_desk")}</h1>
        <p className="mt-3">
          <Chip tone={tone} icon={<InfoIcon className="size-4" />} className="min-h-8 text-sm">
            {seller(`state.${state}`)}
          </Chip>
        </p>
        <p className="mt-3 text-lg">{t(`state_lead.${state}`)}</p>
      </div>
      {application.state === "sent_back" && application.note && (
        <Notice tone="warning" title={t("sent_back.note")}>
          <p>{application.note}</p>
        </Notice>
      )}
      {open ? (
        <DeskCard title={t("form")} first>
          <StepList lng={lng} application={application} />
          <div className="mt-4">
            {ready ? (
              <TaskForm
                action={submitApplication}
                hidden={{ lng }}
                submit={application.state === "draft" ? t("submit") : t("submit_again")}
                submitting={t("submitting")}
              >
                <p className="text-sm text-muted">{t("submit_text")}</p>
              </TaskForm>
            ) : (
              <p className="text-muted">{t("not_ready", { count: application.missing.length })}</p>
            )}
          </div>
        </DeskCard>
      ) : (
        <ApplicationFacts lng={lng} application={application} regencies={regencies} />
      )}
      <Checklist lng={lng} checklist={checklist} />
    </div>
  )
}
