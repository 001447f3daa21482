import type { Application } from "@opop/vendor/contract/application"
import { PlaceLink } from "@/features/seller/place-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Chip } from "@/ui/chip"
import { CheckIcon } from "@/ui/icons/check-icon"
import { PencilIcon } from "@/ui/icons/pencil-icon"
import { WarningIcon } from "@/ui/icons/warning-icon"
import { type ApplicationStep, applicationSteps, partsOfStep } from "./application-steps"

type Props = { lng: Language; application: Application }

/** The screens of the application, each with what is still to do on it. */
export function StepList({ lng, application }: Props) {
  const t = getT(lng, "joining")
  return (
    <ol className="divide-y divide-line">
      {applicationSteps.map((step) => (
        <li key={step}>
          <PlaceLink
            href={routes.deskApplication(lng, { step })}
            aside={<StepChip lng={lng} {...{ step, application }} />}
          >
            {t(`step.${step}`)}
          </PlaceLink>
        </li>
      ))}
    </ol>
  )
}

function StepChip({ lng, step, application }: Props & { step: ApplicationStep }) {
  const t = getT(lng, "joining")
  const wrong = partsOfStep(step, Object.keys(application.reasons)).length
  const missing = partsOfStep(step, application.missing).length
  if (wrong)
    return (
      <Chip tone="warning" icon={<WarningIcon className="size-4" />}>
        {t("chip.wrong", { count: wrong })}
      </Chip>
    )
  if (missing) return <Chip icon={<PencilIcon className="size-4" />}>{t("chip.missing", { count: missing })}</Chip>
  return (
    <Chip tone="success" icon={<CheckIcon className="size-4" />}>
      {t("chip.complete")}
    </Chip>
  )
}
