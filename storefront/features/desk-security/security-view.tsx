import { BackLink } from "@/features/seller/back-link"
import { DoneNotice } from "@/features/seller/done-notice"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Chip } from "@/ui/chip"
import { CheckIcon } from "@/ui/icons/check-icon"
import { ShieldIcon } from "@/ui/icons/shield-icon"
import { DeviceList } from "./device-list"
import type { Security } from "./load-security"

const done = ["off", "device", "devices"] as const

type Props = { lng: Language; security: Security; did: unknown }

/** How the member's own account is kept. */
export function SecurityView({ lng, security: { code_needed, sessions }, did }: Props) {
  const t = getT(lng, "desk-members")
  const told = done.find((one) => one === did)
  return (
    <>
      <BackLink href={routes.deskMore(lng)}>{getT(lng, "seller")("more.title")}</BackLink>
      <h1 className="text-title">{t("security.title")}</h1>
      <p className="mt-1 mb-5 text-muted">{t("security.lead")}</p>
      {told && <DoneNotice>{t(`security.done.${told}`)}</DoneNotice>}
      <section aria-labelledby="security-code" className="rounded-md border border-line bg-raised p-4 sm:p-5">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="security-code" className="text-lg font-semibold">
            {t("security.code.title")}
          </h2>
          <Chip
            tone={code_needed ? "success" : "neutral"}
            icon={code_needed ? <CheckIcon className="size-4" /> : <ShieldIcon className="size-4" />}
          >
            {code_needed ? t("security.code.on") : t("security.code.off")}
          </Chip>
        </div>
        <p className="mt-2 mb-4">{code_needed ? t("security.code.on_text") : t("security.code.off_text")}</p>
        {code_needed ? (
          <div className="grid gap-3">
            <ButtonLink href={routes.deskSecurityTask(lng, "recovery-codes")} look="secondary" size="large" wide>
              {t("security.code.renew")}
            </ButtonLink>
            <ButtonLink href={routes.deskSecurityTask(lng, "switch-off")} look="secondary" size="large" wide>
              {t("security.code.switch_off")}
            </ButtonLink>
          </div>
        ) : (
          <ButtonLink href={routes.deskSecurityTask(lng, "code")} size="large" wide>
            {t("security.code.switch_on")}
          </ButtonLink>
        )}
      </section>
      <DeviceList lng={lng} sessions={sessions} />
    </>
  )
}
