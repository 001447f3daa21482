import type { Application } from "@opop/vendor/contract/application"
import type { Regency } from "@opop/vendor/contract/cooperative"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import { accountFields } from "@/features/desk-money/account-fields"
import { changeAccount } from "@/features/desk-money/change-account"
import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Notice } from "@/ui/notice"
import { type ApplicationStep, applicationSteps, partsOfStep, stepFields } from "./application-steps"
import { saveStep } from "./save-step"
import { stepFormFields } from "./step-fields"

type Props = {
  lng: Language
  step: ApplicationStep
  application: Application
  /** For the step about the account: which banks there are, and whether a change needs a code. */
  bank: { banks: PayoutAccount["banks"]; codeNeeded: boolean } | undefined
  regencies: readonly Regency[]
}

/** One screen of the application, with what staff said to it. */
export function StepView({ lng, step, application, bank, regencies }: Props) {
  const t = getT(lng, "joining")
  const reasons = partsOfStep(step, Object.keys(application.reasons))
  const number = applicationSteps.indexOf(step) + 1
  const first = Object.fromEntries(stepFields[step].map((name) => [name, String(application.data[name] ?? "")]))
  return (
    <>
      <BackLink href={routes.deskApplication(lng)}>{t("title_desk")}</BackLink>
      <p className="mt-1 text-sm font-semibold text-muted">
        {t("step_of", { number, total: applicationSteps.length })}
      </p>
      <h1 className="text-title">{t(`step.${step}`)}</h1>
      <p className="mt-2 mb-5 text-lg">{t(`step_text.${step}`)}</p>
      {reasons.length > 0 && (
        <Notice tone="warning" title={t("sent_back.here")} className="mb-5">
          <ul className="grid gap-1">
            {reasons.map((part) => (
              <li key={part}>
                <strong>{t(`field.${part}`)}:</strong> {application.reasons[part]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {step === "bank" ? (
        <>
          {application.bank !== "missing" && (
            <Notice tone="success" title={t("bank_there")} className="mb-5">
              <p>{t("bank_there_text")}</p>
            </Notice>
          )}
          <TaskForm
            action={changeAccount}
            hidden={{ lng, from: "application" }}
            fields={accountFields(lng, bank?.banks ?? [], bank?.codeNeeded ?? false)}
            submit={t("save")}
            submitting={t("saving")}
          />
        </>
      ) : (
        <TaskForm
          action={saveStep}
          hidden={{ lng, part: step }}
          fields={stepFormFields(lng, step, regencies)}
          first={first}
          submit={t("save_on")}
          submitting={t("saving")}
        />
      )}
    </>
  )
}
