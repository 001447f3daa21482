import { UnreachablePage } from "@/features/shell/unreachable-page"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import type { Invitation } from "./load-invite"
import { OpenInvite } from "./open-invite"

type Props = { lng: Language; token: string; invitation: Invitation }

/** The page that an invitation's link opens. */
export function InviteView({ lng, token, invitation }: Props) {
  const t = getT(lng, "desk-members")
  const next = `invite:${token}`
  if (invitation.kind === "away") return <UnreachablePage lng={lng} again={routes.invite(lng, token)} />
  return (
    <main id="main" className="wrap py-8 md:py-14">
      {invitation.kind === "open" && <OpenInvite lng={lng} token={token} invite={invitation.invite} />}
      {invitation.kind === "signed_out" && (
        <EmptyState
          level={1}
          title={t("join.anybody")}
          actions={
            <>
              <ButtonLink href={routes.account(lng, { next })} className="min-h-12">
                {t("join.sign_in")}
              </ButtonLink>
              <ButtonLink href={routes.register(lng, { next })} look="secondary" className="min-h-12">
                {t("join.register")}
              </ButtonLink>
            </>
          }
        >
          <p>{t("join.anybody_text")}</p>
        </EmptyState>
      )}
      {(invitation.kind === "over" || invitation.kind === "missing") && (
        <EmptyState
          level={1}
          title={t(`join.${invitation.kind}`)}
          actions={
            <ButtonLink href={routes.home(lng)} look="secondary" className="min-h-12">
              {t("join.home")}
            </ButtonLink>
          }
        >
          <p>{t("join.ask")}</p>
        </EmptyState>
      )}
    </main>
  )
}
