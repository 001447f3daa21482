import type { Invite } from "@opop/vendor/contract/members"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { StoreBanner } from "@/ui/store-banner"
import { acceptInvite } from "./accept-invite"

type Props = { lng: Language; token: string; invite: Invite }

/** Where a link leads, and the button to go there. */
export function OpenInvite({ lng, token, invite }: Props) {
  const t = getT(lng, "desk-members")
  const { cooperative, role, invited_by, expires_at, member } = invite
  const name = cooperative.name
  return (
    <div className="mx-auto max-w-2xl overflow-hidden rounded-lg border border-line bg-raised">
      <StoreBanner look={cooperative} name={name} level={2} className="rounded-none!">
        <p className="mt-1">
          {cooperative.pesantren}, {cooperative.regency}
        </p>
      </StoreBanner>
      <div className="p-5 sm:p-8">
        <h1 className="text-title wrap-anywhere">
          {member ? t("join.already_title", { cooperative: name }) : t("join.heading", { cooperative: name })}
        </h1>
        {member ? (
          <>
            <p className="mt-2 mb-6 text-lg">{t("join.already")}</p>
            <ButtonLink href={routes.seller(lng)} size="large" wide>
              {t("join.desk")}
            </ButtonLink>
          </>
        ) : (
          <>
            <p className="mt-2 text-lg wrap-anywhere">
              {invited_by ? t("join.lead", { name: invited_by }) : t("join.lead_plain")}
            </p>
            <dl className="mt-5 rounded-md bg-sunken p-4">
              <dt className="text-sm text-muted">{t("join.as")}</dt>
              <dd className="font-semibold">{t(`role.${role}.name`)}</dd>
              <dd className="text-sm">{t(`role.${role}.can`)}</dd>
            </dl>
            <div className="mt-6">
              <TaskForm
                action={acceptInvite}
                hidden={{ lng, token }}
                submit={t("join.submit")}
                submitting={t("join.submitting")}
              />
            </div>
            <p className="mt-4 text-sm text-muted">
              {t("join.signed_in")} {t("join.until", { at: formatMoment(expires_at, lng) })}
            </p>
          </>
        )}
      </div>
    </div>
  )
}
