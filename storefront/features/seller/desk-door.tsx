import { DoorAside } from "@/features/account/door-aside"
import type { Customer } from "@/features/account/load-customer"
import { SessionNotice } from "@/features/account/session-notice"
import { SignInView } from "@/features/account/sign-in-view"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"

type Props = {
  lng: Language
  /** A member's sign-in that the backend no longer takes. */
  ended: boolean
  /** See `signOut`. */
  out: unknown
  /** Signed in, but as a buyer. */
  buyer: Customer | undefined
}

/** The sign-in in front of the desk. */
export function DeskDoor({ lng, ended, out, buyer }: Props) {
  const t = getT(lng, "seller")
  return (
    <SignInView
      lng={lng}
      title={t("sign_in.title")}
      lead={t("sign_in.lead")}
      next="seller"
      notice={
        buyer ? (
          <Notice tone="info" className="mb-6 wrap-anywhere">
            <p>{t("sign_in.as_buyer", { email: buyer.email })}</p>
            <Link href={routes.account(lng)} className="mt-1 inline-flex min-h-11 items-center">
              {t("sign_in.to_account")}
            </Link>
          </Notice>
        ) : (
          <SessionNotice lng={lng} ended={ended} out={out} />
        )
      }
      forgot={<p>{t("sign_in.forgot")}</p>}
      aside={
        <DoorAside title={t("sign_in.here")}>
          <p className="mt-4">{t("sign_in.here_text")}</p>
          <p className="mt-4 text-shade-muted">{t("sign_in.join")}</p>
          <Link
            href={routes.join(lng)}
            className="mt-2 inline-flex min-h-12 items-center font-semibold text-shade-ink underline"
          >
            {t("sign_in.apply")}
          </Link>
        </DoorAside>
      }
    />
  )
}
