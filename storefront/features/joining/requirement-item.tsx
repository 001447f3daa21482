import type { Requirement } from "@opop/vendor/contract/requirement"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Chip } from "@/ui/chip"
import { CheckIcon } from "@/ui/icons/check-icon"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { PencilIcon } from "@/ui/icons/pencil-icon"
import { WarningIcon } from "@/ui/icons/warning-icon"
import { answerRequirement } from "./answer-requirement"

const looks = {
  open: { tone: "neutral", Icon: PencilIcon },
  waiting: { tone: "accent", Icon: ClockIcon },
  accepted: { tone: "success", Icon: CheckIcon },
  waived: { tone: "success", Icon: CheckIcon },
  rejected: { tone: "danger", Icon: WarningIcon },
  expired: { tone: "warning", Icon: WarningIcon },
} as const

type Props = { lng: Language; requirement: Requirement }

/** One thing to show: how far it is, and what to do for it. */
export function RequirementItem({ lng, requirement }: Props) {
  const t = getT(lng, "joining")
  const { title, text, state, reason, progress, document, id } = requirement
  const { tone, Icon } = looks[state]
  return (
    <li className="grid gap-2 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="font-semibold tracking-normal">{title}</h3>
        <Chip tone={tone} icon={<Icon className="size-4" />}>
          {t(`requirement.${state}`)}
        </Chip>
      </div>
      <p className="text-sm text-muted">{text}</p>
      {progress && progress.needed > 1 && state === "open" && (
        <p className="text-sm">{t("checklist.progress", { done: progress.done, needed: progress.needed })}</p>
      )}
      {reason && <p className="text-sm">{t("checklist.reason", { reason })}</p>}
      {document && (
        <p className="text-sm">
          <a
            href={`/api/desk/requirements/${encodeURIComponent(id)}/document?kind=${document.kind}`}
            className="inline-flex min-h-12 items-center font-semibold text-brand underline"
          >
            {t("checklist.document")}
          </a>
        </p>
      )}
      <RequirementAct lng={lng} requirement={requirement} />
    </li>
  )
}

function RequirementAct({ lng, requirement: { id, kind, state, place } }: Props) {
  const t = getT(lng, "joining")
  const due = state === "open" || state === "rejected" || state === "expired"
  if (!due) return null
  if (kind === "attested")
    return (
      <TaskForm
        action={answerRequirement}
        hidden={{ lng, id, kind }}
        submit={t("checklist.attest")}
        submitting={t("saving")}
        look="secondary"
      />
    )
  const ways = {
    products: { href: routes.deskNewProduct(lng), text: t("checklist.to_products") },
    account: { href: routes.deskAccount(lng), text: t("checklist.to_account") },
    application: { href: routes.deskApplication(lng), text: t("checklist.to_application") },
    here: { href: routes.deskApplication(lng, { requirement: id }), text: t("checklist.to_document") },
    wait: null,
  }
  const way = kind === "document" ? ways.here : ways[place]
  return way ? (
    <ButtonLink href={way.href} look="secondary" size="large" className="sm:justify-self-start">
      {way.text}
    </ButtonLink>
  ) : null
}
